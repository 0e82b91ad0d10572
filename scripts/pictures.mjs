// Takes the pictures that the README shows, of the built card in a real browser: `npm run build` first.
import {fileURLToPath} from 'node:url';
import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer';
import {chromium} from './chromium.mjs';

const folder = new URL('../docs/pictures/', import.meta.url);
const script = new URL('../dist/iop-return-card.js', import.meta.url);
const pictures = {
  phone: {width: 390, lang: 'en'},
  wide: {width: 1100, lang: 'en'},
  'phone-spanish-dark': {width: 390, lang: 'es', theme: 'dark'},
};

const options = chromium();
if (!options) throw new Error('Chromium is not installed here; npm run test:browsers says how to get it.');
mkdirSync(folder, {recursive: true});

const browser = await puppeteer.launch(options);
const page = await browser.newPage();
for (const [name, {width, lang, theme = 'light'}] of Object.entries(pictures)) {
  await page.setViewport({width, height: 900, deviceScaleFactor: 1});
  await page.setContent(
    `<html lang="${lang}"><body style="margin: 0"><iop-return-card county="plymouth" theme="${theme}" open="q1"></iop-return-card>`,
  );
  await page.addScriptTag({path: fileURLToPath(script)});
  await page.waitForFunction(() => document.querySelector('iop-return-card').hasUpdated);
  await page.screenshot({path: fileURLToPath(new URL(`${name}.png`, folder)), fullPage: true});
}
await browser.close();
