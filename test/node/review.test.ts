// `npm run review`, in a copy of the project: what it takes from a translator's file, and what it refuses.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {problemsOf} from '../../scripts/build/check-languages.mjs';
import {statusOf} from '../../scripts/build/translation-status.mjs';
import {localize} from '../../scripts/build/languages.mjs';
import {readXliff, unitText, unitsOf} from '../../scripts/build/xliff.mjs';
import {readTable} from '../../scripts/review/language-table.mjs';
import {writeReview, type Review} from '../../scripts/review/review-file.mjs';
import {takeIn as takeInFile} from '../../scripts/review/take-in.mjs';
import {reviewer, reviewOf} from '../support/review-file.js';

const project = process.cwd();
const changing = [
  'xliff/es.xlf',
  'xliff/ht.xlf',
  'xliff/pt.xlf',
  'xliff/doubts.json',
  'src/languages/languages.ts',
];
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  for (const file of [
    'node_modules',
    'package.json',
    'scripts',
    'tsconfig.base.json',
    'tsconfig.localize.json',
  ])
    symlinkSync(resolve(file), join(folder, file));
  for (const path of ['src', 'xliff']) cpSync(path, join(folder, path), {recursive: true});
  process.chdir(folder);
  localize('extract', 'build/review', ['es', 'ht', 'pt', 'kea']);
});
after(() => {
  process.chdir(project);
  rmSync(folder, {recursive: true});
});
beforeEach(() => {
  for (const file of changing) cpSync(join(project, file), file);
  rmSync('xliff/kea.xlf', {force: true});
});

/** With the sentences of the sections extracted once, except where a test is about them. */
const takeIn = (file: string) => takeInFile(file, (code) => readXliff(`build/review/${code}.xlf`));
const contents = () => changing.map((file) => readFileSync(file, 'utf8'));
const lines = (text: string) => text.split('\n');
/** The lines of a file that aren't in the project's own. */
const newLines = (file: string) => {
  const old = new Set(lines(readFileSync(join(project, file), 'utf8')));
  return lines(readFileSync(file, 'utf8')).filter((line) => !old.has(line));
};
const fileWith = (text: string) => {
  writeFileSync('review.xlf', text);
  return 'review.xlf';
};
const save = (review: Review) => fileWith(writeReview(review));
const targetsOf = (code: string) => unitsOf(readXliff(`xliff/${code}.xlf`));

describe('npm run review', () => {
  it('writes the changed sentences, records the reviewer and removes the decided questions, and nothing more', () => {
    const review = reviewOf('ht', {
      call: {text: 'Sonnen {0}', comment: 'Shorter.'},
      q1: {text: 'Èske mwen dwe rekòmanse?'},
    });
    const {outcome, recorded} = takeIn(save(review));
    assert.deepEqual(outcome.changed.map(({id}) => id).sort(), ['call', 'q1']);
    assert.equal(recorded, 'Anne O’Brien, certified interpreter, 2026-11');

    assert.deepEqual(newLines('xliff/ht.xlf').sort(), [
      '  <target>Sonnen <x id="0" equiv-text="${number(display)}"/></target>',
      '  <target>Èske mwen dwe rekòmanse?</target>',
    ]);
    const [row, ...others] = newLines('src/languages/languages.ts');
    assert.deepEqual(others, []);
    assert.match(
      row!,
      /code: 'ht'.*machine-made.*reviewed: 'Anne O’Brien, certified interpreter, 2026-11'\},$/,
    );
    assert.deepEqual(JSON.parse(readFileSync('xliff/doubts.json', 'utf8')), {
      ...(JSON.parse(readFileSync(join(project, 'xliff/doubts.json'), 'utf8')) as object),
      ht: [],
    });
    assert.deepEqual(newLines('xliff/es.xlf'), []);
    const ht = readTable().get('ht')!;
    assert.match(statusOf([ht]), /^Haitian Creole: .* qualified human translator: Anne O’Brien/);
  });

  it('leaves sentences alone that are not approved, or have changed since, and records no review', () => {
    const current = reviewOf('ht');
    const [first] = current.units;
    const review = reviewOf('ht', {
      call: {text: 'Sonnen {0}'},
      q1: {text: 'Half', decision: 'to-do'},
      q2: {text: 'Hm', decision: 'question', comment: 'Who asks?'},
      q3: {text: 'Kisa?', english: 'What if I can’t come?'},
      q4: {text: 'Kisa?', before: 'Another text, of an older version.'},
    });
    review.units.push({...first!, id: 'of-an-older-card'});
    const {outcome, recorded} = takeIn(save(review));
    assert.deepEqual(newLines('xliff/ht.xlf'), [
      '  <target>Sonnen <x id="0" equiv-text="${number(display)}"/></target>',
    ]);
    assert.deepEqual(outcome.open.map(({id}) => id).sort(), ['q1', 'q2']);
    assert.deepEqual(outcome.englishChanged, ['q3']);
    assert.deepEqual(outcome.translationChanged, ['q4']);
    assert.deepEqual(outcome.gone, ['of-an-older-card']);
    assert.equal(recorded, '');
    assert.deepEqual(newLines('src/languages/languages.ts'), []);
  });

  it('names nobody who isn’t a qualified translator or didn’t agree', () => {
    for (const change of [{isQualified: false}, {agrees: false}]) {
      const {recorded} = takeIn(save({...reviewOf('pt'), reviewer: {...reviewer, ...change}}));
      assert.equal(recorded, '');
      assert.ok(!contents().join('').includes('O’Brien'));
    }
  });

  it('prints what it changed, what the reviewer writes, and what to do next', () => {
    const review = reviewOf('es', {
      call: {text: 'Marca {0}', comment: 'A comment.'},
      a4: {text: 'No, nadie.'},
    });
    const {status, stdout} = spawnSync(process.execPath, ['scripts/review/review.mjs', save(review)], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    for (const text of [
      'call: Llama al {0}\n  → Marca {0}'.replace('\n  ', '\n    '),
      'call: A comment.',
      'a4: A hedge is missing: “probablemente” or “lo más probable”.',
      'reviewed by Anne O’Brien, certified interpreter, 2026-11.',
      'npm run languages',
    ])
      assert.ok(stdout.includes(text), `${text} is not in:\n${stdout}`);
  });

  it('adds a new language once all of it is written', () => {
    const es = reviewOf('es');
    const kea = {
      ...es,
      language: 'kea',
      units: es.units.map((unit) => ({...unit, text: `${unit.text} kea`, before: ''})),
    };
    const [first, ...rest] = kea.units;
    assert.throws(
      () => takeIn(save({...kea, units: [{...first!, decision: 'to-do'}, ...rest]})),
      /approves \d+ of the \d+ sentences/,
    );
    assert.ok(takeIn(save(kea)).isNew);
    assert.deepEqual(problemsOf('xliff/kea.xlf', 'xliff/es.xlf', 'kea'), []);
    assert.equal(unitText(targetsOf('kea').get('call')!.target), 'Llama al {0} kea');
    const row = readTable().get('kea')!;
    assert.deepEqual(
      [row.english, row.direction, row.made],
      ['Cape Verdean Creole', 'ltr', 'Anne O’Brien, 2026-11'],
    );
  });
});

describe('npm run review refuses a file in one message, and changes nothing,', () => {
  const ok = reviewOf('ht');
  const [first] = ok.units;
  const by = (change: Partial<typeof reviewer>) => ({...ok, reviewer: {...reviewer, ...change}});
  const bad: Record<string, [string | Review, RegExp]> = {
    'if it was cut off': [writeReview(ok).slice(0, 5000), /it is not XML, or was cut off/],
    'if it is a letter': ['Dear colleague, here is my review.', /it is not an XLIFF 1.2 file/],
    'if it isn’t XLIFF': ['<html><body/></html>', /it is not an XLIFF 1.2 file/],
    'if it is a translator’s file without a review': [
      readFileSync('xliff/ht.xlf', 'utf8'),
      /does not come from the card’s review page/,
    ],
    'if nobody knows its language': [{...ok, language: 'xx'}, /“xx” is no language/],
    'if its language is a path': [{...ok, language: '../x'}, /it names no language/],
    'if it is for English': [{...ok, language: 'en'}, /“en” is no language/],
    'if it has no sentences': [{...ok, units: []}, /has no sentences/],
    'if it has a sentence twice': [{...ok, units: [...ok.units, first!]}, /the sentence “\S+” twice/],
    'if an approved sentence lost a placeholder': [
      reviewOf('ht', {call: {text: 'Rele'}}),
      /these sentences can’t be used. call: \{0\} is missing/,
    ],
    'if an approved sentence has markup': [reviewOf('ht', {q1: {text: 'A <b> & c'}}), /q1: Leave out/],
    'if an approved sentence is empty': [reviewOf('ht', {q1: {text: ''}}), /q1: Nothing is written/],
    'if its date isn’t one': [{...ok, date: 'yesterday'}, /its date is “yesterday”/],
    'if the name could become code': [
      by({name: "x'}, {code: 'xx"}),
      /the reviewer’s name, .* not plain text/,
    ],
    'if the name has markup': [by({name: '<img src=x>'}), /the reviewer’s name/],
    'if the qualification is missing': [by({qualification: ' '}), /the reviewer’s qualification/],
  };
  for (const [why, [file, message]] of Object.entries(bad)) {
    it(why, () => {
      const before = contents();
      assert.throws(() => takeIn(typeof file === 'string' ? fileWith(file) : save(file)), message);
      assert.deepEqual(contents(), before);
    });
  }

  it('if it isn’t there', () => {
    const {status, stderr, stdout} = spawnSync(process.execPath, ['scripts/review/review.mjs', 'no.xlf'], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.equal(stderr, 'no.xlf: there is no such file. Nothing was changed.\n');
  });

  it('if the English here is newer than the translators’ files', () => {
    const file = readFileSync('xliff/ht.xlf', 'utf8');
    writeFileSync('xliff/ht.xlf', file.replace('<source>Do I have', '<source>Do we have'));
    assert.throws(() => takeIn(save(ok)), /English of “q1” is newer than .* Run npm run languages first/);
  });
});
