// Measures how high the card is in its frame, whole, in its short form and compact, in each language at common widths: what
// partners are told whose site can't follow the card's own height. `npm run pictures` writes it anew.
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer';
import {chromium} from './chromium.mjs';
import {serveFolder} from './serve-folder.mjs';

const table = pathToFileURL(resolve('dist/modules/languages/languages.js')).href;
/** @type {typeof import('../../dist/modules/languages/languages.js')} */
const {languages} = await import(table);

export const heightsFile = 'demo/heights.json';
const widths = [280, 320, 360, 390, 600, 768, 1000];
const forms = {whole: {}, short: {omit: 'reassurances message'}, compact: {compact: ''}};

/** Rounded up, since each machine has its own typefaces. @param {number} height */
const withRoom = (height) => Math.ceil((height * 1.04) / 20) * 20;

/** @returns {Promise<Record<string, Record<string, Record<string, number>>>>} */
export async function frameHeights() {
  const {origin, close} = await serveFolder('dist');
  const browser = await puppeteer.launch(chromium());
  const page = await browser.newPage();
  /** @type {Record<string, Record<string, Record<string, number>>>} */
  const heights = {};
  for (const [form, attributes] of Object.entries(forms)) {
    heights[form] = {};
    for (const {code} of languages) {
      const byWidth = (heights[form][code] = /** @type {Record<string, number>} */ ({}));
      await page.goto(`${origin}/frame.html?${new URLSearchParams({lang: code, ...attributes})}`);
      for (const width of widths) {
        await page.setViewport({width, height: 600});
        byWidth[width] = withRoom(
          await page.$eval('iop-return-card', async (card) => {
            await /** @type {any} */ (card).updateComplete;
            return card.getBoundingClientRect().height;
          }),
        );
      }
    }
  }
  await browser.close();
  close();
  return heights;
}
