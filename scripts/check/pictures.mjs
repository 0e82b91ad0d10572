// Takes the pictures that README and docs show: the built card in Chromium, in typefaces from npm, so that it looks the
// same on every machine. A test takes them too, and compares. Run by itself, this takes them anew.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer';
import {isMain} from '../is-main.mjs';
import {chromium} from './chromium.mjs';
import {frameHeights, heightsFile} from './frame-heights.mjs';
import {pagePicture, takePage} from './page-picture.mjs';
import {sharePicture, shareStyles} from './share-picture.mjs';

const table = pathToFileURL(resolve('dist/modules/languages/languages.js')).href;
/** @type {typeof import('../../dist/modules/languages/languages.js')} */
const {languages} = await import(table);

/**
 * @typedef {import('puppeteer').MediaFeature} MediaFeature
 * @typedef {typeof import('../../dist/modules/entries/define.js')} Card so that querySelector knows the element
 */

export const folder = 'docs/pictures';

/** @template T @param {string} name @param {T} picture */
function inOtherLanguages(name, picture) {
  return Object.fromEntries(
    languages.slice(1).map(({code}) => [`${name}-${code}`, {...picture, lang: code}]),
  );
}

/**
 * The width of the page in each picture, and whatever else differs. If there is a height, the picture has it.
 * @type {Record<string, {width: number, height?: number, county?: string, lang?: string, theme?: string, open?: string, omit?: string, media?: string, features?: MediaFeature[]}>}
 */
export const pictures = {
  phone: {width: 390},
  ...inOtherLanguages('phone', {width: 390}),
  'phone-dark': {width: 390, theme: 'dark'},
  'phone-forced-colors': {width: 390, features: [{name: 'forced-colors', value: 'active'}]},
  narrow: {width: 240},
  short: {width: 320, omit: 'reassurances message', open: ''},
  tablet: {width: 768},
  wide: {width: 1180},
  'wide-dark': {width: 1180, theme: 'dark', lang: 'es'},
  // The width of Letter paper, less margins of half an inch.
  print: {width: 720, media: 'print', open: ''},
  ...inOtherLanguages('print', {width: 720, media: 'print', open: ''}),
  'share-en': sharePicture,
  ...inOtherLanguages('share', sharePicture),
};

/** @param {string} family @param {string} file @param {number} weight */
const face = (family, file, weight) =>
  `@font-face {font-family: ${family}; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(
    `node_modules/@fontsource/${file}-normal.woff2`,
    'base64',
  )})}`;
export const typefaces =
  face('Text', 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400', 400) +
  face('Text', 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700', 600) +
  face('Heading', 'gelasio/files/gelasio-latin-600', 600);

/**
 * Takes one picture, with extra styles for the element if given.
 * @param {import('puppeteer').Browser} browser
 * @param {string} name
 */
export async function take(browser, name, styles = '') {
  const {
    width,
    height,
    county = 'plymouth',
    lang = 'en',
    theme = 'light',
    open = 'q2',
    omit = '',
    features = [],
    media = '',
  } = pictures[name];
  const page = await browser.newPage();
  await page.setViewport({width, height: height ?? 900});
  // Puppeteer's emulateMediaFeatures does not know forced-colors.
  await (
    await page.createCDPSession()
  ).send('Emulation.setEmulatedMedia', {
    media,
    features: [{name: 'prefers-reduced-motion', value: 'reduce'}, ...features],
  });
  await page.setContent(
    `<!doctype html><html lang="${lang}"><style>${typefaces}
       body {margin: 0; background: ${theme === 'dark' ? '#0b1213' : '#fff'}}
       iop-return-card {--iop-font-family: Text; --iop-heading-font-family: Heading; ${styles}}</style>
     <iop-return-card county="${county}" theme="${theme}" open="${open}" omit="${omit}"></iop-return-card>`,
  );
  await page.addScriptTag({path: 'dist/iop-return-card.js'});
  await page.evaluate(
    async (css) => {
      const card = document.querySelector('iop-return-card');
      await card?.updateComplete;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      card?.shadowRoot?.adoptedStyleSheets.push(sheet);
      await document.fonts.ready;
    },
    height ? shareStyles : '',
  );
  const picture = await page.screenshot({fullPage: !height});
  await page.close();
  return picture;
}

if (isMain(import.meta.url)) {
  const options = chromium();
  if (!options)
    throw new Error('Chromium is not installed here; node scripts/check/engines.mjs says how to get it.');
  mkdirSync(folder, {recursive: true});
  const browser = await puppeteer.launch(options);
  for (const name of Object.keys(pictures)) writeFileSync(`${folder}/${name}.png`, await take(browser, name));
  writeFileSync(`${folder}/${pagePicture}.png`, await takePage(browser, typefaces));
  await browser.close();
  writeFileSync(heightsFile, `${JSON.stringify(await frameHeights(), null, 2)}\n`);
}
