// Visitors pay for every byte: each change of size is noticed, and every language has a budget.
import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';

const check = resolve('scripts/check/size.mjs');
const folder = mkdtempSync(join(tmpdir(), 'size-'));
after(() => rmSync(folder, {recursive: true}));

/** The script of a language, in bytes that brotli can't compress. */
const write = (code: string, length: number) =>
  writeFileSync(join(folder, `dist/iop-return-card${code && `.${code}`}.js`), randomBytes(length));
const size = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync('node', [check, ...args], {cwd: folder, encoding: 'utf8'});
  return {status, text: stdout + stderr};
};
const sizes = () =>
  JSON.parse(readFileSync(join(folder, 'sizes.json'), 'utf8')) as Record<string, Record<string, number>>;

const budgets = {oneLanguage: 100, allLanguages: 150};

beforeEach(() => {
  rmSync(join(folder, 'dist'), {recursive: true, force: true});
  mkdirSync(join(folder, 'dist'));
  write('', 80);
  write('en', 40);
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify({budgets, bytes: {}}));
  assert.equal(size('--write').status, 0);
});

describe('npm run size', () => {
  it('passes if every size is as recorded', () => {
    assert.equal(size().status, 0);
    assert.deepEqual(Object.keys(sizes()['bytes']!).sort(), ['iop-return-card.en.js', 'iop-return-card.js']);
  });

  for (const [change, length] of Object.entries({grown: 60, shrunk: 20})) {
    it(`fails if a script has ${change}, and says by how much and what to do, until it is recorded`, () => {
      write('en', length);
      const {status, text} = size();
      assert.equal(status, 1);
      assert.match(
        text,
        new RegExp(`\\n  iop-return-card\\.en\\.js has ${change} by \\d+ bytes, from \\d+\\n`),
      );
      assert.match(text, /npm run size -- --write/);
      assert.equal(size('--write').status, 0);
      assert.equal(size().status, 0);
    });
  }

  it('gives a new language the same budget as the others', () => {
    write('fr', 40);
    assert.match(size().text, /iop-return-card\.fr\.js is new/);
    assert.equal(size().status, 1);
    assert.equal(size('--write').status, 0);
    assert.equal(size().status, 0);
    assert.deepEqual(sizes()['budgets'], budgets);
    write('fr', 140);
    assert.match(size('--write').text, /iop-return-card\.fr\.js is \d+ bytes over its budget/);
  });

  it('fails if a script is over its budget, recorded or not', () => {
    write('', 300);
    const {status, text} = size('--write');
    assert.equal(status, 1);
    assert.match(text, /iop-return-card\.js is \d+ bytes over its budget.*CONTRIBUTING\.md, "Sizes"/s);
    assert.equal(size().status, 1);
  });

  it('fails if a recorded script is no longer built', () => {
    rmSync(join(folder, 'dist/iop-return-card.en.js'));
    assert.match(size().text, /iop-return-card\.en\.js is recorded, but no longer built/);
    assert.equal(size().status, 1);
  });
});
