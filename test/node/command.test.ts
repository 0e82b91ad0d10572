// The command as a process: what it prints, writes, says and exits with.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import fc from 'fast-check';

const {renderCard, forms} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');
const {bin, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: string; version: string};

const run = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(bin, args, {encoding: 'utf8'});
  return {status, stdout, stderr};
};

describe('the command', () => {
  it('prints every form, and 0', () => {
    for (const as of forms) {
      const {status, stdout, stderr} = run('--as', as, '--county', 'bristol', '--lang', 'ht');
      assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
      assert.equal(stdout, renderCard({as, county: 'bristol', lang: 'ht'}));
    }
  });

  it('takes every option of the card, and the hash of its own script', () => {
    const {status, stdout} = run(
      '--program-url',
      'https://a.example/iop',
      '--deep-link',
      '--open',
      'q1 q2',
      '--integrity',
    );
    assert.equal(status, 0);
    assert.match(stdout, /program-url="https:\/\/a\.example\/iop" open="q1 q2" deep-link>/);
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    assert.ok(stdout.includes(`integrity="${hashes['iop-return-card.js']}"`));
    const spanish = run('--integrity', '--src', 'https://cdn.example/0.1.0/iop-return-card.es.js?x').stdout;
    assert.ok(spanish.includes(`integrity="${hashes['iop-return-card.es.js']}"`));
  });

  it('writes a file where it is told to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'iop-return-card-'));
    const file = join(folder, 'card.html');
    assert.deepEqual(run('--as', 'plain', '--out', file), {status: 0, stdout: '', stderr: ''});
    assert.equal(readFileSync(file, 'utf8'), renderCard({as: 'plain'}));
    rmSync(folder, {recursive: true});
  });

  it('prints or refuses whatever arguments it gets, and never prints an address that no card has', async () => {
    const {command} = (await import(
      pathToFileURL('dist/modules/snippets/command.js').href
    )) as typeof import('../../dist/modules/snippets/command.js');
    const names =
      'as lang src county phone program-url text-phone email heading-level theme omit open deep-link integrity help out __proto__';
    const arg = fc.oneof(
      fc.constantFrom(...names.split(' ').map((name) => `--${name}`)),
      fc.constantFrom(
        ...forms,
        'bristol',
        'pt-BR',
        '7745550100',
        'https://a.example',
        'javascript:alert(1)',
        '"><script>',
        '-',
        '--',
        '',
      ),
      fc.string({unit: 'binary', maxLength: 20}),
    );
    let printed = 0;
    fc.assert(
      fc.property(fc.array(arg, {maxLength: 6}), (args) => {
        let text;
        try {
          ({text} = command(args));
        } catch (error) {
          const {code} = error as NodeJS.ErrnoException;
          assert.ok(error instanceof RangeError || code?.startsWith('ERR_PARSE_ARGS'), String(error));
          return;
        }
        printed++;
        for (const [, name, address] of text.matchAll(/(href|src)="(.*?)"/g)) {
          const allowed = name === 'href' ? /^(tel:|sms:|mailto:|https:)/ : /^(https:\/\/|[^:]+$)/;
          assert.match(address!, allowed);
        }
      }),
      {numRuns: 4000},
    );
    assert.ok(printed > 200, String(printed));
  });

  it('ends quietly where nobody reads to the end', async () => {
    for (const args of [['--as', 'static'], ['--help']]) {
      const child = spawn(bin, args, {stdio: ['ignore', 'pipe', 'pipe']});
      child.stdout.destroy();
      let errors = '';
      child.stderr.on('data', (data) => (errors += String(data)));
      await once(child, 'close');
      assert.equal(errors, '');
      assert.equal(child.exitCode, 0);
    }
  });

  it('keeps what the address of a frame has', () => {
    const {stdout} = run('--as', 'frame', '--src', 'frame.html?v=2', '--county', 'bristol');
    assert.ok(stdout.includes('src="frame.html?v=2&amp;county=bristol"'), stdout);
  });

  it('explains itself', () => {
    assert.match(run('--help').stdout, /--county NAME/);
    assert.equal(run('--version').stdout, `${version}\n`);
  });

  it('says what was wrong in a line, and exits with 2, or with 1 when a file can not be written', () => {
    for (const [args, status, message] of [
      [['--county', 'boston'], 2, /county="boston"/],
      [['--colour', 'red'], 2, /--colour/],
      [['plymouth'], 2, /plymouth/],
      [['--lang'], 2, /--lang/],
      [['--integrity', '--src', 'card.js'], 2, /no file "card.js"/],
      [['--out', join(tmpdir(), 'no', 'such', 'folder', 'card.html')], 1, /no such file/i],
    ] as const) {
      const result = run(...args);
      assert.equal(result.status, status, args.join(' '));
      assert.equal(result.stdout, '');
      assert.match(result.stderr, message);
      assert.equal(result.stderr.trim().split('\n').length, 2);
    }
  });
});
