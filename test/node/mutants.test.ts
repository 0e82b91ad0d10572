// The mutants of the lab run rarely, so a renamed file or line would stop them unnoticed.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {mutants} from '../../lab/mutants/by-hand-list.mjs';
import stryker from '../../lab/mutants/stryker.config.mjs';

describe('the mutants of the element', () => {
  for (const [module, before, , ...tests] of mutants)
    it(`change ${module}: ${before.trim()}`, () => {
      assert.ok(readFileSync(`dist/modules/${module}`, 'utf8').includes(before));
      for (const name of tests) assert.ok(existsSync(`test/browser/${name}.test.ts`), name);
    });
});

it('the mutants of Stryker are in files that exist, and so are their tests', () => {
  const {mutate, tap} = stryker as {mutate: string[]; tap: {testFiles: string[]}};
  const files = [...mutate, ...tap.testFiles].map((file) => file.replace(/^!|\*\.js$/g, ''));
  assert.ok(files.length > 5);
  assert.deepEqual(
    files.filter((file) => !existsSync(file)),
    [],
  );
});
