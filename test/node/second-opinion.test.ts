// A second engine beside axe. It doesn't look into shadow roots, so it gets the static card's markup and style.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {codes} from '../support/languages.js';

const {renderCard} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

interface Message {
  readonly type: number;
  readonly code: string;
  readonly element: Element;
}
declare const HTMLCS: {
  process(standard: string, source: Document, callback: () => void): void;
  getMessages(): Message[];
  readonly ERROR: number;
};

const options = headlessShell();

describe(
  'HTML_CodeSniffer agrees, at level AAA',
  {skip: options ? false : 'Chromium is not installed here'},
  () => {
    let browser: Browser;
    before(async () => (browser = await puppeteer.launch(options!)));
    after(() => browser.close());

    async function errorsIn(lang: string, theme: string, spoil = (html: string) => html) {
      const html = renderCard({as: 'static', lang, theme, open: 'q1 q2 q3 q4 q5', email: 'desk@example.org'})
        .replace(/<\/?template[^>]*>|<a href="tel:[^>]*>[^<]*<\/a>(?=<\/iop)/g, '')
        .replaceAll(':host', 'iop-return-card');
      const page = await browser.newPage();
      await page.setContent(
        `<!doctype html><html lang="${lang}"><title>Partner</title><h1>Partner</h1>${spoil(html)}`,
      );
      await page.addScriptTag({path: 'node_modules/html_codesniffer/build/HTMLCS.js'});
      return page.evaluate(
        () =>
          new Promise<string[]>((resolve) =>
            HTMLCS.process('WCAG2AAA', document, () =>
              resolve(
                HTMLCS.getMessages()
                  .filter(({type}) => type === HTMLCS.ERROR)
                  .map(({code, element}) => `${code} ${element.outerHTML.slice(0, 100)}`),
              ),
            ),
          ),
      );
    }

    for (const lang of codes) {
      it(`that there is no error (${lang})`, async () => {
        assert.deepEqual(await errorsIn(lang, 'light'), []);
        assert.deepEqual(await errorsIn(lang, 'dark'), []);
      });
    }

    it('and detects an error', async () => {
      const spoil = (html: string) =>
        html
          .replace('Call <span class="number">911</span>', '')
          .replace('<p> Ask', '<p style="color: #888"> Ask');
      const errors = (await errorsIn('en', 'light', spoil)).join();
      assert.match(errors, /G17|G18/, 'contrast');
      assert.match(errors, /H30|H91|EmptyAnchor|NoContent/i, 'a link without a name');
    });
  },
);
