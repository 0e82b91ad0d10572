import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {codes} from '../support/languages.js';

const {command} = (await import(
  pathToFileURL('dist/modules/snippets/command.js').href
)) as typeof import('../../dist/modules/snippets/command.js');
const {renderCard, forms} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

const print = (...args: string[]) => command(args).text;

describe('the command', () => {
  it('prints every form', () => {
    for (const as of forms) {
      assert.deepEqual(command(['--as', as, '--county', 'bristol', '--lang', 'ht']), {
        text: renderCard({as, county: 'bristol', lang: 'ht'}),
        out: undefined,
      });
    }
  });

  it('accepts every option of the card, and adds the hash of its own script', () => {
    const text = print(
      '--program-url',
      'https://a.example/iop',
      '--deep-link',
      '--open',
      'q1 q2',
      '--integrity',
    );
    assert.match(text, /program-url="https:\/\/a\.example\/iop" open="q1 q2" deep-link>/);
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    assert.ok(text.includes(`integrity="${hashes['iop-return-card.js']}"`));
    const spanish = print('--integrity', '--src', 'https://cdn.example/iop-return-card.es.js?x');
    assert.ok(spanish.includes(`integrity="${hashes['iop-return-card.es.js']}"`));
  });

  it('writes the hash of the version in --src', () => {
    const releases = JSON.parse(readFileSync('releases.json', 'utf8')) as Record<
      string,
      {files: Record<string, string>}
    >;
    const current = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    for (const [src, files] of [
      ['https://cdn.example/0.2.0/iop-return-card.es.js', releases['0.2.0']!.files],
      ['https://cdn.example/0.2.1/iop-return-card.es.js?x=/0.2.0/', releases['0.2.1']!.files],
      ['/cards/v0.2.0/iop-return-card.es.js', releases['0.2.0']!.files],
      ['https://npm.example/iop-return-card@0.2.1/dist/iop-return-card.es.js', releases['0.2.1']!.files],
      ['https://cdn.example/10.0.0.1/iop-return-card.es.js', current],
      [`https://cdn.example/${version}/iop-return-card.es.js`, current],
      ['0.2.0.iop/iop-return-card.es.js', current],
    ] as const) {
      const text = print('--integrity', '--src', src);
      assert.ok(text.includes(` integrity="${files['iop-return-card.es.js']}" `), `${src}\n${text}`);
    }
  });

  it('rejects --integrity for an unknown version, and lists the known ones', () => {
    for (const [src, asked] of [
      ['https://cdn.example/0.1.0/iop-return-card.js', '0.1.0'],
      ['https://cdn.example/99.0.0-dev/iop-return-card.js', '99.0.0-dev'],
      ['https://cdn.example/v0.12.34/iop-return-card.js', '0.12.34'],
      ['https://cdn.example/latest/iop-return-card.js', 'latest'],
      ['https://npm.example/iop-return-card@0.2/dist/iop-return-card.js', '0.2'],
      ['https://npm.example/iop-return-card@__proto__/iop-return-card.js', '__proto__'],
    ] as const)
      assert.throws(() => command(['--integrity', '--src', src]), {
        name: 'RangeError',
        message: new RegExp(
          `^--integrity has no hashes for version "${asked}" in --src, only for 0\\.2\\.0, 0\\.2\\.1, .*${version}\\.$`,
        ),
      });
    assert.throws(() => command(['--integrity', '--src', 'https://cdn.example/0.2.0/card.js']), {
      name: 'RangeError',
      message: '--integrity knows no file "card.js" in version 0.2.0.',
    });
    assert.equal(
      print('--src', 'https://cdn.example/0.1.0/iop-return-card.js'),
      renderCard({src: 'https://cdn.example/0.1.0/iop-return-card.js'}),
    );
  });

  it('keeps the parameters of a frame’s address', () => {
    const text = print('--as', 'frame', '--src', 'frame.html?v=2', '--county', 'bristol');
    assert.ok(text.includes('src="frame.html?v=2&amp;county=bristol"'), text);
  });

  it('reserves room', () => {
    assert.equal(print('--reserve'), renderCard({reserve: true}));
    assert.notEqual(print('--reserve'), print());
  });

  it('returns the file that --out names', () => {
    assert.equal(command(['--out', 'card.html']).out, 'card.html');
  });

  it('prints its help', () => {
    const help = print('--help');
    for (const line of [
      `--as FORM         ${forms.join(', ')} (default: tag)`,
      `--lang TAG        ${codes.join(', ')}; default: the page's language with a`,
      '--county VALUE   plymouth, bristol',
      '    The county to name. If not set, the card names both.',
      "    The program's page, an https: address.",
      '--heading-level VALUE   1 to 6',
      '--deep-link',
    ])
      assert.ok(help.includes(`\n  ${line}\n`), line);
    const descriptions = help.split('\n').filter((line) => line.startsWith('      '));
    assert.ok(descriptions.every((line) => !line.includes('`')));
    assert.equal(new Set(descriptions).size, descriptions.length, 'each option has its own description');
    assert.equal(print('-h'), print('--help'));
    assert.equal(print('--version'), `${version}\n`);
  });

  it('throws a RangeError for a bad value, and a parse error for an unknown option', () => {
    for (const [args, expected] of [
      [['--county', 'boston'], {name: 'RangeError', message: /county="boston"/}],
      [['--integrity', '--src', 'card.js'], {name: 'RangeError', message: /no file "card.js"/}],
      [
        ['--integrity', '--src', 'javascript:alert(1)'],
        {name: 'RangeError', message: /web address or a path/},
      ],
      [['--color', 'red'], {code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION'}],
      [['plymouth'], {code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'}],
      [['--lang'], {code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'}],
    ] as const) {
      assert.throws(() => command([...args]), expected, args.join(' '));
    }
  });
});
