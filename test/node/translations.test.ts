// A translation that no longer matches the English must not reach a reader unnoticed.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {copiesIn, problemsOf} from '../../scripts/build/check-languages.mjs';
import {extract} from '../../scripts/build/extract.mjs';
import {tableProblems} from '../../scripts/build/languages.mjs';
import {readXliff, unitText, translated, unitsOf, writeXliff} from '../../scripts/build/xliff.mjs';

const codes = translated('xliff');
let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'xliff-'))));
after(() => rmSync(folder, {recursive: true}));
beforeEach(() => cpSync('xliff', folder, {recursive: true}));

const fileOf = (code: string) => join(folder, `${code}.xlf`);
const problems = (code = codes[0]!) => problemsOf(fileOf(code), `xliff/${codes[0]!}.xlf`, code);

type Unit = {source: Element; target: Element};
/** Changes one unit of a language's file, by default the first's. */
function edit(id: string, change: (unit: Unit) => unknown, code = codes[0]!) {
  const xliff = readXliff(fileOf(code));
  change(unitsOf(xliff).get(id) as Unit);
  writeXliff(fileOf(code), xliff);
}
const unit = (id: string, code = codes[0]!) => unitsOf(readXliff(fileOf(code))).get(id) as Unit;

/** Changes the English in the files, as if they were written for other sections. */
const age = (...ids: string[]) => {
  for (const code of codes) {
    for (const id of ids) edit(id, ({source}) => (source.textContent = 'As it was before.'), code);
  }
};

describe('npm run languages', () => {
  it('doesn’t change the files if no English has changed', () => {
    assert.ok(extract(folder).every(({ids}) => ids.length === 0));
    for (const code of codes) {
      assert.equal(readFileSync(fileOf(code), 'utf8'), readFileSync(`xliff/${code}.xlf`, 'utf8'));
    }
  });

  it('names each new or changed sentence in every language, and stops the build until it is translated', () => {
    const old = unitText(unit('a2').target);
    age('a2', 'lead');
    for (const code of codes)
      edit('q1', ({source}) => source.parentNode!.parentNode!.removeChild(source.parentNode!), code);
    assert.deepEqual(
      extract(folder).map(({file, ids}) => [file, ids.sort()]),
      codes.map((code) => [fileOf(code), ['a2', 'lead', 'q1']]),
    );
    for (const code of codes) {
      const found = problems(code).join('\n');
      for (const id of ['a2', 'lead'])
        assert.match(
          found,
          new RegExp(
            `${id} was translated from an older English.* remove state="needs-review-translation".*npm run languages`,
          ),
        );
      assert.match(found, /q1 has no translation/);
      assert.equal(problems(code).length, 3);
    }
    assert.equal(unitText(unit('a2').target), old);

    edit('a2', ({target}) => target.removeAttribute('state'));
    assert.ok(extract(folder).every(({ids}) => ids.length === 0));
    assert.deepEqual(
      problems()
        .map((problem) => problem.split(' ')[1])
        .sort(),
      ['lead', 'q1'],
    );
  });
});

describe('a file of translations stops the build, and says why,', () => {
  const cases: Record<string, [(unit: Unit) => unknown, RegExp]> = {
    'where its English is not that of the card': [
      ({source}) => (source.textContent = 'Older.'),
      /has changed in English; run npm run languages/,
    ],
    'where a sentence is missing': [({target}) => (target.textContent = ' '), /has no translation/],
    'where a sentence is still in English': [
      ({source, target}) => (target.textContent = source.textContent),
      /is still in English/,
    ],
    'where a sentence would become markup': [
      ({target}) => (target.textContent = 'Sí & <b>no</b>'),
      /has <, > or &/,
    ],
    'where the end of a sentence is lost': [
      ({target}) => target.appendChild(target.ownerDocument.createElement('note')),
      /has <, > or &/,
    ],
    'where a placeholder was invented': [
      ({target}) => target.appendChild(target.ownerDocument.createElement('x')).setAttribute('id', '0'),
      /has lost or gained a placeholder/,
    ],
  };
  for (const [what, [change, expected]] of Object.entries(cases)) {
    it(what, () => {
      assert.deepEqual(problems(), []);
      edit('a2', change);
      const [problem, ...others] = problems();
      assert.match(problem!, /^\S+\.xlf: a2 /);
      assert.match(problem!, expected);
      assert.deepEqual(others, []);
    });
  }

  it('but a translation that equals the English passes with state="translated"', () => {
    edit('a2', ({source, target}) => {
      target.textContent = source.textContent;
      target.setAttribute('state', 'translated');
    });
    assert.deepEqual(problems(), []);
  });

  it('if a copied file still names the other language', () => {
    cpSync(fileOf(codes[0]!), fileOf('xx'));
    try {
      assert.match(problems('xx').join('\n'), /xx\.xlf: its target-language is "\w+"; write "xx"/);
    } finally {
      rmSync(fileOf('xx'));
    }
  });

  it('if a copied sentence is still in the other language', () => {
    const files = codes.map(fileOf);
    assert.deepEqual(copiesIn(files), []);
    const {target} = unit('a2', codes[0]);
    edit('a2', (other) => (other.target.textContent = target.textContent), codes[1]);
    assert.match(copiesIn(files).join('\n'), /^\S+\.xlf: a2 reads the same in \S+\.xlf; translate it$/);
  });

  it('if the XML is broken', () => {
    const text = readFileSync(fileOf(codes[0]!), 'utf8');
    writeFileSync(fileOf(codes[0]!), text.replace('<target>', '<target>a < b '));
    assert.throws(problems, /\.xlf is no longer XML/);
  });
});

describe('the table of languages stops the build', () => {
  it('if a file has no row, a row has no file, or a row is there twice', () => {
    assert.deepEqual(tableProblems(['en', 'es'], ['es']), []);
    assert.match(
      tableProblems(['en'], ['es']).join(),
      /xliff\/es\.xlf has no row in src\/languages\/languages\.ts/,
    );
    assert.match(tableProblems(['en', 'es'], []).join(), /row for es, but there is no xliff\/es\.xlf/);
    assert.match(tableProblems(['en', 'es', 'es'], ['es']).join(), /two rows for es/);
  });
});
