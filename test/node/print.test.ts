// Paper can't be opened or tapped, so everything has to be printed. WebKitGTK's driver can't print.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {extractText} from 'unpdf';
import type {} from '../../dist/modules/entries/define.js';
import type {CardOptions} from '../../dist/modules/snippets/render-card.js';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {browsers} from '../support/browsers.js';
import {codes} from '../support/languages.js';

const {renderCard} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

const margin = {top: '0.5in', right: '0.5in', bottom: '0.5in', left: '0.5in'};

const squeezed = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');

/** Every text of a card's sections, all of which have to be on the sheet. The crisis line repeats the crisis box. */
function textsOf(html: string): string[] {
  const within = (node: DefaultTreeAdapterTypes.ChildNode): string[] =>
    'value' in node
      ? [node.value]
      : 'childNodes' in node && !isCrisisLine(node)
        ? node.childNodes.flatMap(within)
        : [];
  return parseFragment(html)
    .childNodes.flatMap(within)
    .filter((text) => text.trim());
}

/** A static card's content without its style. */
const staticCard = (options: CardOptions) =>
  renderCard({...options, as: 'static'}).match(/<\/style>(.*)<\/template>/s)![1]!;

const isCrisisLine = (node: DefaultTreeAdapterTypes.ChildNode) =>
  'attrs' in node && node.attrs.some(({value}) => value === 'crisis-line');

const contact = {'text-phone': '7745550100', email: 'iop@example.org'};

/** A partner's own question, and the CSS for it from docs/customize.md. */
const question =
  '<details slot="questions"><summary>Is there a bus?</summary>The seventeen stops here.</details>';
const css = readFileSync('docs/customize.md', 'utf8').match(/@media print \{[^`]*?\n\}/)![0];

async function print(page: Page, format: 'letter' | 'a4') {
  const pdf = new Uint8Array(await page.pdf({format, margin}));
  const {text, totalPages} = await extractText(pdf, {mergePages: true});
  return {text: squeezed(text), totalPages};
}

for (const [name, options] of browsers) {
  describe(`printed by ${name}`, {skip: options ? false : 'not installed here'}, () => {
    let browser: Browser;
    let page: Page;

    before(async () => {
      browser = await puppeteer.launch(options!);
      page = await browser.newPage();
      await page.setContent(
        `<!doctype html><html lang="en"><title>Partner</title><iop-return-card ${Object.entries(contact)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}></iop-return-card>`,
      );
      await page.addScriptTag({path: 'dist/iop-return-card.js'});
    });
    after(() => browser?.close());

    it('the CSS in docs/customize.md also prints the answers of a partner’s own questions', async () => {
      const theirs = await browser.newPage();
      await theirs.setContent(
        `<!doctype html><html lang="en"><style>${css}</style><iop-return-card>${question}</iop-return-card>`,
      );
      await theirs.addScriptTag({path: 'dist/iop-return-card.js'});
      assert.ok((await print(theirs, 'letter')).text.includes('Theseventeenstopshere.'));
      await theirs.close();
    });

    it('in a column of a page the card is as wide as the column and breaks no word', async () => {
      const column = await browser.newPage();
      await column.setContent(
        `<!doctype html><html lang="en"><div style="display: flex"><main style="flex: 1">Words of the page</main>
         <aside style="flex: 0 0 240px"><iop-return-card></iop-return-card></aside></div>`,
      );
      await column.addScriptTag({path: 'dist/iop-return-card.js'});
      const {text, totalPages} = await print(column, 'letter');
      assert.ok(totalPages <= 4, `${totalPages} pages`);
      assert.ok(text.includes('Thereisnothingtocatchupon.'));
      await column.close();
    });

    it('the spacer of a changing card takes no room', async () => {
      const changing = await browser.newPage();
      await changing.setContent(
        '<!doctype html><html lang="en"><div style="content-visibility: auto"><iop-return-card></iop-return-card></div>',
      );
      await changing.addScriptTag({path: 'dist/iop-return-card.js'});
      await changing.evaluate(() => {
        const spacer = document.createElement('div');
        spacer.className = 'spacer';
        spacer.style.blockSize = '9000px';
        document.querySelector('iop-return-card')!.shadowRoot!.prepend(spacer);
      });
      assert.equal((await print(changing, 'letter')).totalPages, 1);
      await changing.close();
    });

    it('the compact card prints everything on one sheet, folded, with the week and no claim about now', async () => {
      const compact = await browser.newPage();
      await compact.setContent(
        '<!doctype html><iop-return-card compact opening-hours="Mo-Th 08:30-17:00; Fr 08:30-12:00"></iop-return-card>',
      );
      await compact.addScriptTag({path: 'dist/iop-return-card.js'});
      for (const lang of codes) {
        await compact.evaluate((lang) => (document.querySelector('iop-return-card')!.lang = lang), lang);
        const {text, totalPages} = await print(compact, 'letter');
        assert.equal(totalPages, 1, lang);
        if (lang === 'en') {
          assert.match(text, /Phonehours:MondaytoThursday/);
          for (const words of textsOf(staticCard({lang, compact: true})))
            if (
              !['Questions and worries', 'One sentence is enough.'].includes(words.trim()) &&
              !words.startsWith('No answer')
            )
              assert.ok(text.includes(squeezed(words)), words);
          assert.doesNotMatch(text, /Opennow|Closednow/);
        }
      }
      await compact.close();
    });

    for (const lang of codes) {
      it(`the card is one sheet with every word and every contact, questions open or closed (${lang})`, async () => {
        await page.evaluate(async (lang) => {
          const card = document.querySelector('iop-return-card')!;
          card.lang = lang;
          await Promise.resolve();
          await card.updateComplete;
        }, lang);
        const {email, 'text-phone': textPhone} = contact;
        const expected = textsOf(staticCard({lang, email, textPhone}));
        assert.ok(expected.length > 30, 'all of the card was looked for');
        const {text, totalPages} = await print(page, 'letter');
        assert.equal(totalPages, 1, 'Letter');
        assert.equal((await print(page, 'a4')).totalPages, 1, 'A4');
        for (const words of [...expected, 'https://watersidebehavioralhealth.com/']) {
          assert.ok(text.includes(squeezed(words)), words);
        }
      });
    }
  });
}

describe('the sheet', {skip: headlessShell() ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  before(async () => (browser = await puppeteer.launch(headlessShell()!)));
  after(() => browser?.close());

  for (const lang of codes) {
    it(`is full, with text that is easy to read, and the number is the largest of it (${lang})`, async () => {
      const page = await browser.newPage();
      // Letter within margins of half an inch, at 96 px an inch.
      await page.setViewport({width: 720, height: 960});
      await page.emulateMediaType('print');
      await page.setContent(`<!doctype html><html lang="${lang}"><iop-return-card></iop-return-card>`);
      await page.addScriptTag({path: 'dist/iop-return-card.js'});
      const {height, edge, sizes, line, boxes} = await page.evaluate(() => {
        const card = document.querySelector('iop-return-card')!;
        const part = (name: string) => card.shadowRoot!.querySelector(`[part=${name}]`)!;
        const pointsOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize) * 0.75;
        const sizes = [
          ...card.shadowRoot!.querySelectorAll('[part=call], h2, li p, details p, .line, strong'),
        ];
        return {
          height: card.getBoundingClientRect().bottom,
          edge: part('intro').getBoundingClientRect().left - part('card').getBoundingClientRect().left,
          sizes: sizes.map((element) => [element.localName, pointsOf(element)] as const),
          line: parseFloat(getComputedStyle(part('card')).lineHeight),
          boxes: [part('message').parentElement!, part('crisis')].map(
            (box) => getComputedStyle(box).borderInlineStartWidth,
          ),
        };
      });
      await page.close();
      assert.ok(height > 960 * 0.85 && height <= 960 - line, `${height} of 960 px, one line to spare`);
      assert.ok(edge >= 8, `${edge} px from the edge`);
      const smallest = lang === 'en' ? 10.5 : 9.5;
      for (const [name, size] of sizes) assert.ok(size > smallest - 0.01, `${name}: ${size} pt`);
      const [largest] = [...sizes].sort(([, one], [, other]) => other - one);
      assert.equal(largest?.[0], 'a');
      assert.notEqual(boxes[0], boxes[1], 'the crisis box looks like the call box');
    });
  }
});
