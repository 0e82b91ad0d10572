// The WordPress plugin reads options in PHP, by rules from the build. Both must give the same results.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fc, seed} from '../support/drawn.js';
import {options, readOption, textOptions, type TextOption} from '../support/read-option.js';
import {textOf, weeks} from '../support/weeks.js';
import {onPath} from '../../scripts/check/engines.mjs';

const load = (file: string): Promise<unknown> => import(pathToFileURL(file).href);
const {languageOf, spoken} = (await load(
  'dist/modules/languages/spoken.js',
)) as typeof import('../../dist/modules/languages/spoken.js');
type Question = readonly [name: TextOption | 'lang', value: unknown];
type Sections = typeof import('../../src/sections/hours.js');

const php = onPath('php');

describe('the options in PHP', {skip: php ? false : 'php is not installed here'}, () => {
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'iop-return-card-'));
    cpSync('wordpress/includes', join(folder, 'includes'), {recursive: true});
    mkdirSync(join(folder, 'generated'));
    const {phpRules} = (await load('scripts/wordpress/rules.mjs')) as {
      phpRules: (version: string, locales: string[]) => string;
    };
    writeFileSync(join(folder, 'generated/rules.php'), phpRules('1.2.3', []));
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  function askPhp(questions: readonly (readonly [name: string, value: unknown])[], ...settings: string[]) {
    const {stdout, stderr} = spawnSync(php!, [...settings, 'test/support/read-options.php', folder], {
      input: JSON.stringify(questions),
      encoding: 'utf8',
      maxBuffer: 100e6,
      timeout: 20_000,
    });
    const answers = (stdout.startsWith('[') ? JSON.parse(stdout) : []) as [unknown, number][];
    assert.equal(answers.length, questions.length, stdout.slice(0, 500) + stderr);
    return answers;
  }

  function answer([name, value]: Question): [unknown, number] {
    if (name === 'lang') return [languageOf(String(value))?.code ?? null, 0];
    let complaints = 0;
    const read = readOption(name, value, () => complaints++);
    return [read ?? null, complaints];
  }

  function expectSame(questions: readonly Question[], ...settings: string[]) {
    const answers = askPhp(questions, ...settings);
    questions.forEach((question, index) => {
      const [answered, complaints] = answers[index]!;
      // The element normalizes the address and reads the hours; PHP passes them on as written.
      const read =
        question[0] === 'programUrl'
          ? new URL(String(answered)).href
          : question[0] === 'openingHours' && answered !== null
            ? readOption('openingHours', answered)
            : answered;
      assert.deepEqual([read, complaints], answer(question), JSON.stringify(question));
    });
  }

  const good: Readonly<Record<Question[0], readonly unknown[]>> = {
    county: ['plymouth', 'bristol', ' Bristol ', 'PLYMOUTH\u200b'],
    phone: ['774-555-0100', '+1 (774) 555\u20110100', 'TEL://1-774-555-0100', '+44 20 7946 0958', 7745550100],
    programUrl: ['https://example.org/iop?a=b&c=d#e', 'HTTPS://EXAMPLE.org', ' https://a.example:8443\u200e'],
    textPhone: ['sms:+17745550100', '774\u00a0555\u20110100'],
    email: ['front.desk+iop@example.org', 'mailto:a@b.example', "o'brien@mail.example.org"],
    openingHours: [
      'Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00',
      'mo-su 00:00-24:00',
      ' Sa - Mo 20:00-02:00;\nwe,TH\u00a09:00-0:00; ',
    ],
    headingLevel: ['1', 6, ' 3 '],
    theme: ['dark', 'AUTO', 'dar\u212a'],
    omit: ['message', 'message;\nlanguages,', ',', 'reassurances\u2003message'],
    open: ['q1', 'Q1,q5', ' ,; q2 ;, ', 'q1 q1'],
    lang: ['es', 'pt-BR', 'HT_ht', ' en '],
  };

  const bad: readonly unknown[] = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'https://user:password@example.org/',
    'https://example.org\\@evil.example',
    'https://exa\tmple.org/',
    'https://example.org/a b',
    'https://example.org/\u0085',
    'https://127.0.0.1/',
    'https://example.0x1/',
    'http://example.org/',
    '//example.org/',
    'bristol\0',
    '\0',
    'q1\0',
    'bri\u017ftol',
    '911',
    '+44 (0)20 7946 0958',
    '٧٧٤٥٥٥٠١٠٠',
    'ä@example.org',
    'a@example.org\n',
    'a@example.org?bcc=b@example.org',
    `a@${'x'.repeat(250)}.org`,
    'x'.repeat(10_000),
    'Mo 9:00-9:00',
    'Mo 9-17',
    'Mo-We 9:00-17:00; We 9:00-12:00',
    'We-Mo,Mo 9:00-17:00',
    'Mo 24:00-25:00',
    'Mo 9:60-17:00',
    'Mo,9:00-17:00',
    'Mo 9:00-17:00,',
    'Moo 9:00-17:00',
    'Mo\u212a 9:00-17:00',
    'Mo-Tu-We 9:00-17:00',
    '9:00-17:00',
    'Mo-Fr',
    ';',
    '0',
    '7',
    '2.0',
    '１',
    0,
    -1,
    2.5,
    true,
    false,
    null,
    '',
    ' \u00a0\ufeff\u200b ',
    'constructor',
    '__proto__',
  ];
  const names = [...textOptions, 'lang'] as const;

  it('give the same result as JavaScript for good values', () => {
    const questions = names.flatMap((name) => good[name].map((value) => [name, value] as const));
    for (const question of questions) {
      const [read, complaints] = answer(question);
      assert.ok(read !== null && complaints === 0, `${JSON.stringify(question)} is not good`);
    }
    expectSame(questions);
  });

  it('give the same result as JavaScript for bad and hostile values', () => {
    const texts = bad.filter((value) => typeof value === 'string');
    expectSame([
      ...textOptions.flatMap((name) => bad.map((value) => [name, value] as const)),
      ...texts.map((text) => ['lang', text] as const),
    ]);
  });

  it('give the same result as JavaScript for good values that were cut, joined and mixed with odd characters', () => {
    const piece = fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...Object.values(good).flat().map(String))},
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...' \u00a0\u0085\u180e\u2028\ufeff\u200b-\u2212.,;:/?#@%&\\()[]\'"<>~\n\0',
        ),
      },
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
      {weight: 1, arbitrary: fc.integer().map(String)},
    );
    const torn = fc
      .tuple(fc.array(piece, {minLength: 1, maxLength: 4}), fc.nat(3), fc.nat(3))
      // By characters: a site can't send half of one.
      .map(([pieces, start, end]) => [...pieces.join('')].slice(start % 3, -(end % 3) || undefined).join(''));
    expectSame(fc.sample(fc.tuple(fc.constantFrom(...names), torn), {numRuns: 8000, seed}));
  });

  it('accept up to 2,000 characters', () => {
    const padded = [' ', '\u00a0', '\u200b', '-'].flatMap((filler) =>
      [1990, 1998, 2001].flatMap((length) => [
        `q1${filler.repeat(length - 2)}`,
        `${filler.repeat(length - 2)}q1`,
        `774${filler.repeat(length - 10)}5550100`,
        `https://a.example/${'\u{1f4de}'.repeat(length - 18)}`,
      ]),
    );
    expectSame(textOptions.flatMap((name) => padded.map((value) => [name, value] as const)));
  });

  for (const jit of [1, 0])
    it(`reject a megabyte of white space at once, ${jit ? 'with' : 'without'} PCRE’s compiler`, () => {
      const long = ' '.repeat(1_000_000);
      expectSame(
        textOptions.flatMap((name) => [`q1${long}q2`, `${long}q1`].map((value) => [name, value] as const)),
        '-d',
        `pcre.jit=${jit}`,
      );
      const languages = [`es${' '.repeat(50_000)}!`, `es${' '.repeat(50_000)}`, `${' '.repeat(50_000)}es`];
      expectSame(
        languages.map((tag) => ['lang', tag] as const),
        '-d',
        `pcre.jit=${jit}`,
      );
    });

  it('take an accent of three or six hexadecimal digits, and nothing else', () => {
    const accents = ['#155', '#7A1f3d', ' #7a1f3d\u200b'];
    const others = [
      'red',
      '#12',
      '#12345',
      '#7a1f3d80',
      '#7a1f3d;color:red',
      '#7a1f3d}*{',
      '#7a1f3d /**/',
      '#١٢٣',
      'url(#155)',
      '7a1f3d',
      '#7a1f3d\0',
      '#ggg',
    ];
    assert.deepEqual(askPhp([...accents, ...others].map((accent) => ['accent', accent])), [
      ['#155', 0],
      ['#7A1f3d', 0],
      ['#7a1f3d', 0],
      ...others.map(() => [null, 1]),
    ]);
  });

  it('take any footer that is not too long', () => {
    const line = 'Ring at Door B & “ask”';
    assert.deepEqual(
      askPhp([
        ['footer', line],
        ['footer', ''],
        ['footer', 'x'.repeat(2000)],
        ['footer', 'x'.repeat(2001)],
        ['footer', [line]],
      ]),
      [
        [line, 0],
        [null, 0],
        ['x'.repeat(2000), 0],
        [null, 1],
        [null, 1],
      ],
    );
  });

  it('use the default for a list, which only a hand-written block can contain', () => {
    const lists = textOptions.map((name) => [name, ['bristol', 'q1']] as const);
    askPhp(lists).forEach(([read, complaints], index) => {
      const {default: value} = options[lists[index]![0]];
      const text = typeof value === 'object' && 'text' in value ? value.text : value;
      assert.deepEqual([read, complaints], [text ?? null, 1], lists[index]![0]);
    });
  });

  it('write the week in the same words as the card, in every language', async () => {
    const written = fc.sample(weeks, {numRuns: 200, seed}).map(textOf);
    for (const {code} of spoken) {
      const {week} = (await load(`dist/modules/languages/generated/${code}/sections/hours.js`)) as Sections;
      const hours = [...good.openingHours, ...written] as readonly string[];
      const expected = hours.map((text) => week(readOption('openingHours', text)!).values[0]);
      const answers = askPhp(hours.map((text) => ['week', [text, code]] as const));
      assert.deepEqual(
        answers.map(([text]) => text),
        expected,
      );
    }
  });

  it('are not repeated in hand-written PHP', () => {
    const source = ['options', 'hours']
      .map((name) => readFileSync(`wordpress/includes/${name}.php`, 'utf8'))
      .join('\n');
    for (const word of ['plymouth', 'reassurances', 'q1', '7746197750', '[2-9]', 'Phone hours', 'p.m.'])
      assert.ok(!source.includes(word), word);
  });
});
