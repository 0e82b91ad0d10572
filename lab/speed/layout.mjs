// Measures the time to style and lay out a thousand cards, and compares it with cards of 0.1.0, whose script is in git.
// Exits with 1 if a card takes longer than one of 0.1.0.
//
// What makes the comparison fair:
// - Timing covers one forced layout after all cards have rendered, so it includes no script.
// - Every run has a new tab and process. The two scripts alternate, and so does their order, so other work on the machine
//   affects both.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import puppeteer from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';

/** @typedef {typeof import('../../dist/modules/entries/define.js')} Card so that querySelectorAll knows the element */

const cards = 1000;
const rounds = 9;
/** A phone, a page's middle column and a page, in px. */
const widths = [390, 640, 1180];
/** The share of 0.1.0's time that a card may take, with a third more elements than that had. */
const limit = 1;

const first = 'bda179d:dist/iop-return-card.js';
const scripts = {
  '0.1.0': execFileSync('git', ['show', first], {encoding: 'utf8'}),
  now: readFileSync(new URL('../../dist/iop-return-card.js', import.meta.url), 'utf8'),
};

const options = chromium();
if (!options)
  throw new Error('Chromium is not installed here; node scripts/check/engines.mjs says how to get it.');
const browser = await puppeteer.launch(options);

/**
 * Style and layout time of a card, in milliseconds.
 * @param {string} script
 * @param {number} width
 */
async function run(script, width) {
  const page = await browser.newPage();
  await page.setViewport({width, height: 844});
  await page.setContent('<!doctype html><html lang="en"><style>body {margin: 0}</style><main></main>');
  await page.addScriptTag({content: script});
  const milliseconds = await page.evaluate(async (cards) => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    main.innerHTML = '<iop-return-card></iop-return-card>'.repeat(cards);
    await Promise.all([...main.querySelectorAll('iop-return-card')].map((card) => card.updateComplete));
    const start = performance.now();
    main.getBoundingClientRect();
    return performance.now() - start;
  }, cards);
  await page.close();
  return milliseconds / cards;
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
/** @param {number} milliseconds */
const rounded = (milliseconds) => Number(milliseconds.toFixed(2));

/** @type {Record<string, Record<string, number>>} */
const table = {};
for (const width of widths) {
  /** @type {Record<keyof typeof scripts, number[]>} */
  const runs = {'0.1.0': [], now: []};
  const names = /** @type {(keyof typeof scripts)[]} */ (Object.keys(scripts));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names)
      runs[name].push(await run(scripts[name], width));
  }
  for (const [name, times] of Object.entries(runs)) {
    table[`${name}, ${width} px`] = {
      median: rounded(median(times)),
      min: rounded(Math.min(...times)),
      max: rounded(Math.max(...times)),
    };
  }
  const ratio = median(runs.now) / median(runs['0.1.0']);
  Object.assign(table[`now, ${width} px`], {ratio: rounded(ratio), limit});
  if (ratio > limit) process.exitCode = 1;
}

console.table(table);
console.log(
  `Milliseconds of style and layout a card, ${cards} cards, ${rounds} runs each. ${await browser.version()},`,
);
console.log(`${cpus().length} CPUs, load ${loadavg()[0].toFixed(1)}: above 1, other work is in the figures.`);
await browser.close();
