// Runs the rules on every page, prints what they find, and fails if one finds something that known.mjs doesn't explain.
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';
import {make} from '../../scripts/check/products.mjs';
import {serve} from '../real-web/site.mjs';
import {alfa, ibm, nu} from './engines.mjs';
import {whyKnown} from './known.mjs';
import {pages} from './pages.mjs';

make('site');
const options = chromium();
if (!options) throw new Error('This needs Chromium.');
const browser = await puppeteer.launch(options);
const server = await serve();
const script = readFileSync('dist/iop-return-card.js', 'utf8');
/** @type {{page: string, engine: string, rule: string, at: string}[]} */
const found = [];

/** @param {string} engine @param {string} page @param {import('./engines.mjs').Finding[]} findings */
const note = (engine, page, findings) =>
  found.push(...findings.map((finding) => ({page, engine, ...finding})));

/** @type {{[name: string]: string}} */
const sources = {};
for (const {name, file, page: html, isMarkup} of pages) {
  sources[name] = html ?? readFileSync(String(file), 'utf8');
  if (isMarkup) continue;
  server.show({page: sources[name], script});
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 844});
  await page.setBypassCSP(true);
  await page.goto(file ? `${server.origin}/${file}` : server.origin, {waitUntil: 'load'});
  await page.evaluate(async () => {
    for (const card of /** @type {any} */ (document.querySelectorAll('iop-return-card')))
      await card.updateComplete;
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  for (const engine of [alfa, ibm]) note(engine.name, name, await engine.check(page));
  await page.close();
}
for (const [name, findings] of Object.entries(nu.check(sources))) note(nu.name, name, findings);
await browser.close();
server.close();

const unknown = found.filter((finding) => !whyKnown(finding));
for (const {engine, page, rule, at} of unknown) console.log(`${engine} | ${page} | ${rule} | ${at}`);
console.log(`${pages.length} pages: ${found.length} findings, ${unknown.length} of them unexplained.`);
for (const {name} of [alfa, ibm, nu]) {
  const own = found.filter(({engine}) => engine === name);
  console.log(`${name}: ${own.length}, ${own.filter((finding) => !whyKnown(finding)).length} unexplained`);
  for (const rule of new Set(own.map(({rule}) => rule)))
    console.log(`  ${own.filter((finding) => finding.rule === rule).length} ${rule}`);
}
if (unknown.length) process.exitCode = 1;
