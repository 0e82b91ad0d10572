// On paper nothing unfolds, and nothing can be tapped. WebKitGTK's driver prints nothing, so it is not asked.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer';
import {extractText} from 'unpdf';
import type {} from '../../dist/modules/entries/define.js';
import {chromium} from '../../scripts/check/chromium.mjs';
import {engines} from '../../scripts/check/engines.mjs';
import {codes} from '../support/languages.js';

const {renderCard} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

const firefox = engines[1]!.find().browser;
const margin = {top: '0.5in', right: '0.5in', bottom: '0.5in', left: '0.5in'};

const squeezed = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');

/** Every text of a card, as the sections have it: where they are whole, the sheet has to be. */
function textsOf(html: string): string[] {
  const within = (node: DefaultTreeAdapterTypes.ChildNode): string[] =>
    'value' in node ? [node.value] : 'childNodes' in node ? node.childNodes.flatMap(within) : [];
  return parseFragment(html)
    .childNodes.flatMap(within)
    .filter((text) => text.trim());
}

const contact = {'text-phone': '7745550100', email: 'iop@example.org'};

async function print(page: Page, format: 'letter' | 'a4') {
  const pdf = new Uint8Array(await page.pdf({format, margin}));
  const {text, totalPages} = await extractText(pdf, {mergePages: true});
  return {text: squeezed(text), totalPages};
}

for (const [name, options] of [
  ['Chromium', chromium()],
  ['Firefox', firefox && {browser: 'firefox', executablePath: firefox}],
] as const) {
  describe(`printed by ${name}`, {skip: options ? false : 'not installed here'}, () => {
    let browser: Browser;
    let page: Page;

    before(async () => {
      browser = await puppeteer.launch(options as LaunchOptions);
      page = await browser.newPage();
      await page.setContent(
        `<!doctype html><html lang="en"><title>Partner</title><iop-return-card ${Object.entries(contact)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}></iop-return-card>`,
      );
      await page.addScriptTag({path: 'dist/iop-return-card.js'});
    });
    after(() => browser?.close());

    for (const lang of codes) {
      it(`the card is one sheet, with every word and every way to reach someone, questions closed or not (${lang})`, async () => {
        await page.evaluate(async (lang) => {
          const card = document.querySelector('iop-return-card')!;
          card.lang = lang;
          await Promise.resolve();
          await card.updateComplete;
        }, lang);
        const {email, 'text-phone': textPhone} = contact;
        const expected = textsOf(renderCard({as: 'plain', lang, email, textPhone}));
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
