// Measures the time from the script's first statement to the card's final layout, and compares it with the same card as
// static HTML. Exits with 1 if it takes more than 1.5 times as long.
//
// What makes the comparison fair:
// - The page is parsed and laid out before either timing starts, and both end with a forced layout. Neither waits for a
//   frame or includes the page itself.
// - The script is inline, so no network is timed. Timing starts inside it; the time to read and compile it has its own
//   column.
// - The static card is what the card rendered, without Lit's comments and with the stylesheet as written, as a careful
//   author would send it. Its timing includes parsing.
// - Every run has a new tab and process, so no code, style or font is cached. The two alternate, so other work on the
//   machine affects both.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import puppeteer from 'puppeteer';
import {engines, isRoot} from '../../scripts/check/engines.mjs';

/**
 * @typedef {import('puppeteer').Page} Page
 * @typedef {{[mark: string]: number}} Times
 */

const limit = 1.5;
const rounds = 15;
const warmUps = 2;
const speeds = {'full speed': 1, 'a sixth': 6};

const script = await readFile(new URL('../../dist/iop-return-card.js', import.meta.url), 'utf8');
if (/<\/?script/i.test(script)) throw new Error('The script can not stand inline: it would end early.');

/** @param {string} shadow */
const snippet = (shadow) =>
  `<div><iop-return-card county="plymouth">${shadow}<a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>`;

/** @param {string} body */
const hostPage = (body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Host page</title>
<script>
  const times = {};
  const mark = (name) => (times[name] = performance.now());
  const height = () => document.querySelector('iop-return-card').getBoundingClientRect().height;
  const settle = () => (document.body.getBoundingClientRect(), mark('settled'));
  let heightAtStop;
  const finish = () => (mark('built'), (heightAtStop = height()), mark('final'));
  window.result = () => ({times, heights: [heightAtStop, height()]});
</script>
<h1>Host page</h1>
<p>Words of the page, and <a href="tel:+17746197750">a link</a>.</p>
${body}`;

/** @type {{[path: string]: string}} */
const pages = {
  '/card': hostPage(`${snippet('')}
<script>settle()</script>
<script>${script.replace('\n', "\nmark('start');")}
;document.querySelector('iop-return-card').updateComplete.then(finish)</script>`),
};
const server = createServer(({url = ''}, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[url]);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());

const browser = await puppeteer.launch({
  executablePath: engines[0].find().browser,
  defaultViewport: {width: 390, height: 844},
  // Nothing is painted during timing. Without a GPU, painting in software would use the other cores.
  args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
});

/**
 * @template T
 * @param {string} path
 * @param {(page: Page) => Promise<unknown>} prepare
 * @param {() => T} look runs in the page
 */
async function visit(path, prepare, look) {
  const page = await browser.newPage();
  await prepare(page);
  await page.goto(`http://127.0.0.1:${port}${path}`);
  const seen = await page.evaluate(look);
  // A throttled process keeps a core busy until it ends, and the next run needs that core.
  await page.emulateCPUThrottling(1);
  await page.close();
  return seen;
}

const shadow = await visit(
  '/card',
  // Keeps the stylesheet's text, because rules read back from a constructed sheet are longer.
  (page) =>
    page.evaluateOnNewDocument(() => {
      const {replaceSync} = CSSStyleSheet.prototype;
      CSSStyleSheet.prototype.replaceSync = function (/** @type {string} */ text) {
        Object.assign(this, {text});
        replaceSync.call(this, text);
      };
    }),
  () => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('iop-return-card')?.shadowRoot);
    const css = root.adoptedStyleSheets.map((sheet) => /** @type {any} */ (sheet).text).join('');
    return `<style>${css}</style>${root.getHTML().replace(/<!--.*?-->/gs, '')}`;
  },
);
pages['/static'] = hostPage(`<script>settle();mark('start')</script>
${snippet(`<template shadowrootmode="open">${shadow}</template>`)}
<script>finish()</script>`);

/** @type {number | undefined} */
let finalHeight;
/** @param {string} path @param {number} rate */
async function run(path, rate) {
  /** @param {Page} page */
  const throttle = (page) => page.emulateCPUThrottling(rate);
  /** @returns {{times: Times, heights: number[]}} */
  const look = () => /** @type {any} */ (window).result();
  const {times, heights} = await visit(path, throttle, look);
  finalHeight ??= heights[0];
  if (heights.some((height) => height !== finalHeight)) {
    throw new Error(
      `${path} is ${heights.join(', later ')} high, not ${finalHeight}: these are not the same card`,
    );
  }
  return times;
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** @param {Times[]} runs */
function summary(runs) {
  /** @param {string} from @param {string} to */
  const between = (from, to) => runs.map((times) => times[to] - times[from]);
  const total = between('start', 'final');
  return {
    median: median(total),
    min: Math.min(...total),
    max: Math.max(...total),
    'script or parser': median(between('start', 'built')),
    layout: median(between('built', 'final')),
    'compiled before': median(between('settled', 'start')),
  };
}

/** @param {Times} row */
const rounded = (row) =>
  Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, Number(ms.toFixed(2))]));

/** @type {{[row: string]: Times}} */
const table = {};
for (const [speed, rate] of Object.entries(speeds)) {
  /** @type {{[kind: string]: Times[]}} */
  const runs = {card: [], static: []};
  for (let round = -warmUps; round < rounds; round++) {
    for (const kind of round % 2 ? ['card', 'static'] : ['static', 'card']) {
      const times = await run(`/${kind}`, rate);
      if (round >= 0) runs[kind].push(times);
    }
  }
  const [card, plain] = [summary(runs.card), summary(runs.static)];
  const ratio = card.median / plain.median;
  table[`card, ${speed}`] = rounded({...card, ratio, limit});
  table[`static, ${speed}`] = rounded(plain);
  if (ratio > limit) process.exitCode = 1;
}

console.table(table);
console.log(`Milliseconds, ${rounds} runs each. Node ${process.version}, ${await browser.version()},`);
console.log(`${cpus().length} CPUs, load ${loadavg()[0].toFixed(1)}: above 1, other work is in the figures.`);
await browser.close();
server.close();
