// The build writes tables, addresses and hashes into documents. What it misses goes stale unnoticed.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fillBlocks, setScriptAttributes} from '../../scripts/build/edit-document.mjs';

describe('a document', () => {
  const block = '<!-- manifest: heights -->\nold\n<!-- /manifest -->';

  it('gets every block, also after a sentence with a tag that hides what follows from an HTML parser', () => {
    for (const tag of ['`<style>`', '`<script>`', '`<title>`', '<!--', '`<textarea>`']) {
      const filled = fillBlocks(
        `${block}\nWrite ${tag} here.\n\n${block}\n`,
        'manifest',
        ([name]) => `new ${name}`,
      );
      assert.equal(filled.match(/new heights/g)?.length, 2, tag);
      assert.doesNotMatch(filled, /old/, tag);
      assert.ok(filled.includes(`\nWrite ${tag} here.\n`), tag);
    }
  });

  it('without the end of a block stops the build', () => {
    assert.throws(
      () => fillBlocks('<!-- manifest: heights -->\nold\n', 'manifest', () => ''),
      /heights --> has no end/,
    );
  });

  it('gets the hash of each script from a server, also after such a sentence', () => {
    const tag = (attributes: string) =>
      `Write \`<style>\`.\n<script src="https://cdn.example/a.js" ${attributes}defer></script>`;
    const set = (text: string) =>
      setScriptAttributes(text, () => ({integrity: 'sha384-new', crossorigin: ''}));
    const expected = tag('integrity="sha384-new" crossorigin="" ');
    assert.equal(set(tag('')), expected);
    assert.equal(set(tag('integrity="sha384-old" crossorigin="" ')), expected);
    assert.equal(
      setScriptAttributes(tag(''), () => undefined),
      tag(''),
    );
  });
});
