// CMSs turn line breaks into `<p>` and `<br>`, and match elements by the beginning of their names. This runs WordPress's own
// filter; Backdrop's and Drupal's is `_filter_autop` in core/modules/filter/filter.module of github.com/backdrop/backdrop.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {nodesIn} from '../../scripts/build/nodes-in.mjs';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {wordpress} from '../../scripts/check/engines.mjs';
import {codes} from '../support/languages.js';

const {renderCard} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

const write = {textPhone: '7745550100', email: 'desk@example.org'};
const snippets = codes.flatMap((lang) =>
  [
    {as: 'plain', ...write},
    {as: 'plain', omit: 'reassurances message'},
    {as: 'static', ...write, hours: 'Monday to Friday', footer: 'Ask at the desk'},
    {as: 'static', omit: 'reassurances message'},
    {as: 'static', src: 'iop-return-card.js'},
  ].map((options) => ({
    name: `${lang} ${JSON.stringify(options)}`,
    html: renderCard({...options, lang} as Parameters<typeof renderCard>[0]),
  })),
);

/** The block elements of those filters: https://developer.wordpress.org/reference/functions/wpautop/ */
const blocks =
  'table thead tfoot caption colgroup tbody tr td th div dl dd dt ul ol li pre select form blockquote address p h1 h2 h3 h4 h5 h6 hr article aside details figcaption figure footer header hgroup menu nav section summary'.split(
    ' ',
  );

describe('a line-break filter', () => {
  it('takes no inline element for a block: no inline name begins with a block’s name', () => {
    for (const {name, html} of snippets) {
      const names = new Set([...nodesIn(parseFragment(html))].map(({nodeName}) => nodeName.toLowerCase()));
      const mistaken = [...names].filter(
        (name) => !blocks.includes(name) && blocks.some((block) => name.startsWith(block)),
      );
      assert.deepEqual(mistaken, [], name);
    }
  });

  const {folder, php} = wordpress.find();
  const options = headlessShell();
  const missing = !options
    ? 'Chromium is not installed here'
    : folder && php
      ? false
      : 'WordPress is not installed here';

  describe('of WordPress doesn’t change the card', {skip: missing}, () => {
    let browser: Browser;
    let page: Page;
    let filtered: string[];

    before(async () => {
      const {status, stdout, stderr} = spawnSync(php!, ['test/support/wpautop.php', folder!], {
        input: JSON.stringify(snippets.map(({html}) => html)),
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      assert.equal(status, 0, stderr);
      filtered = JSON.parse(stdout) as string[];
      browser = await puppeteer.launch(options!);
      page = await browser.newPage();
    });
    after(() => browser?.close());

    /** Every element of the card, with its position on the page. */
    async function boxes(html: string) {
      await page.setContent(`<!doctype html><html lang="en"><title>Partner</title><body>${html}`);
      return page.evaluate(() => {
        const card = document.querySelector('iop-return-card')?.shadowRoot?.querySelector('[part=card]');
        return [...(card ?? document.body).querySelectorAll('*')].map((element) => {
          const {x, y, width, height} = element.getBoundingClientRect();
          return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
        });
      });
    }

    for (const width of [360, 1200]) {
      it(`at ${width} px`, async () => {
        await page.setViewport({width, height: 800});
        for (const [index, {name, html}] of snippets.entries()) {
          const expected = await boxes(html);
          assert.ok(expected.length > 40, `${name}: ${expected.length} elements`);
          assert.deepEqual(await boxes(filtered[index]!), expected, name);
        }
      });
    }
  });
});
