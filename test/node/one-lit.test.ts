// The changes to Lit for host pages. A Lit with other source text stops the build.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {oneLit} from '../../scripts/build/one-lit.mjs';

const files = {
  'lit-html/development/lit-html.js': [
    'const DEV_MODE = true;',
    "createPolicy('lit-html'",
    '(global.litHtmlVersions ??= [])',
  ],
  '@lit/reactive-element/development/reactive-element.js': [
    'const DEV_MODE = true;',
    "Symbol.metadata ??= Symbol('metadata');",
  ],
  'lit-element/development/lit-element.js': ['(global.litElementVersions ??= [])'],
};

const transform = oneLit.transform as unknown as (
  this: {error(message: string): never},
  code: string,
  id: string,
) => {code: string} | undefined;
const context = {
  error(message: string): never {
    throw new Error(message);
  },
};
const changed = (code: string, file: string) =>
  transform.call(context, code, `/somewhere/node_modules/${file}`)?.code;

for (const [file, lines] of Object.entries(files)) {
  const lit = readFileSync(`node_modules/${file}`, 'utf8');

  describe(file, () => {
    it('is in the script, without what could affect a host page', () => {
      const ours = changed(lit, file)!;
      for (const line of lines) {
        assert.ok(lit.includes(line), line);
        assert.ok(!ours.includes(line), line);
      }
    });

    for (const line of lines) {
      for (const [how, other] of [
        ['lost', lit.replace(line, '')],
        ['doubled', lit.replace(line, () => `${line}${line}`)],
      ] as const) {
        it(`stops the build if it has ${how} “${line}”`, () => {
          assert.throws(
            () => changed(other, file),
            ({message}: Error) => {
              assert.match(message, /^Lit has changed/);
              assert.ok(message.includes(file), message);
              assert.ok(message.includes('scripts/build/one-lit.mjs'), message);
              assert.ok(message.includes(line), message);
              return true;
            },
          );
        });
      }
    }
  });
}

it('other files don’t change', () => {
  assert.equal(changed('const DEV_MODE = true;', 'lit-html/development/directive.js'), undefined);
});
