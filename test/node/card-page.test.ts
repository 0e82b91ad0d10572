// The card as a page of its own: what a link to it shows in a newsletter, a text message or a search.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {PNG} from 'pngjs';
import {nodesIn} from '../../scripts/build/nodes-in.mjs';
import {cardPages, withPictureAt} from '../../scripts/release/card-pages.mjs';
import {codes} from '../support/languages.js';

/** The elements of a page's head, each as its name and attributes. */
function headOf(html: string) {
  return [...nodesIn(parse(html))]
    .filter((node): node is DefaultTreeAdapterTypes.Element => 'attrs' in node)
    .map(({tagName, attrs}) => ({
      tagName,
      ...Object.fromEntries(attrs.map(({name, value}) => [name, value])),
    })) as ({tagName: string} & Record<string, string | undefined>)[];
}

const pages = cardPages();

describe('the page of the card', () => {
  it('is there in every language, and each page links to all of them', () => {
    const languages = pages.map((page) => headOf(readFileSync(`dist/${page}`, 'utf8'))[0]!['lang']);
    assert.deepEqual(languages.sort(), [...codes].sort());
    for (const page of pages) {
      const head = headOf(readFileSync(`dist/${page}`, 'utf8'));
      for (const links of [
        head.filter(({rel}) => rel === 'alternate'),
        head.filter(({tagName, hreflang}) => tagName === 'a' && hreflang),
      ]) {
        assert.deepEqual(links.map(({hreflang}) => hreflang).sort(), [...codes].sort(), page);
        for (const {hreflang, href} of links)
          assert.equal(headOf(readFileSync(`dist/${href}`, 'utf8'))[0]!['lang'], hreflang);
      }
    }
  });

  for (const page of pages) {
    it(`has a title, a description and a picture in its own language (${page})`, () => {
      const html = readFileSync(`dist/${page}`, 'utf8');
      const head = headOf(html);
      const meta = (name: string) =>
        head.find((element) => element['property'] === name || element['name'] === name)?.['content'] ?? '';
      const title = /<title>(.*)<\/title>/.exec(html)![1];
      assert.equal(meta('og:title'), title);
      assert.equal(meta('og:description'), meta('description'));
      assert.ok(meta('description').includes('Waterside Behavioral Health'));
      assert.ok(html.includes(`<h1><strong>${title}</strong></h1>`), 'the title is the card’s own');
      assert.ok(meta('og:image:alt').includes('774-619-7750'));
      assert.ok(existsSync(`dist/${meta('og:image')}`), meta('og:image'));
      const {width, height} = PNG.sync.read(readFileSync(`dist/${meta('og:image')}`));
      assert.deepEqual([width, height], [1200, 630]);
      assert.deepEqual([meta('og:image:width'), meta('og:image:height')], ['1200', '630']);
    });

    it(`names the full address of its picture on a site with an address (${page})`, () => {
      const folder = new URL('https://card.example/latest/');
      const before = readFileSync(`dist/${page}`, 'utf8');
      const after = withPictureAt(page, folder);
      const picture = page.replace('.html', '.png');
      assert.ok(
        after.includes(`<meta property="og:image" content="https://card.example/latest/${picture}" />`),
      );
      assert.equal(after.length - before.length, folder.href.length);
    });
  }
});
