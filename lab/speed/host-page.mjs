// Measures the card's cost to a busy page: 2,000 changes of a page of 20,000 elements, with the script and a card, and
// without. Exits with 1 if they take more than 1.05 times as long.
//
// What makes the comparison fair:
// - Both pages have the same elements; without the script, the card's tag shows its phone link.
// - A change adds a row of three elements and removes one. There are a hundred in each frame, each in its own microtask,
//   so a script that watches the page can't handle them together.
// - The measure is Chromium's main-thread time. It includes observers and frame callbacks, but not waiting or other work
//   on the machine.
// - Everything except the rows is hidden, because the layout of a long page would hide a script's cost.
// - Both pages are open side by side and alternate, so other work on the machine affects both. Every round has new tabs
//   and processes.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import puppeteer from 'puppeteer';
import {engines, isRoot} from '../../scripts/check/engines.mjs';

const limit = 1.05;
const rounds = 5;
const turns = 20;
const warmUps = 2;

const script = await readFile(new URL('../../dist/iop-return-card.js', import.meta.url), 'utf8');
const row = '<li><b>Row</b> <a href="/">link</a></li>';

/** @param {string} head */
const hostPage = (head) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Host page</title>
${head}
<ul id="busy"></ul>
<div hidden>${`<section><ul>${row.repeat(33)}</ul></section>`.repeat(198)}</div>
<iop-return-card><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card>`;

/** @type {{[path: string]: [type: string, body: string]}} */
const files = {
  '/with': ['text/html', hostPage('<script src="/script.js"></script>')],
  '/without': ['text/html', hostPage('')],
  '/script.js': ['text/javascript', script],
};
const server = createServer(({url}, response) => {
  const [type, body] = files[String(url)];
  response.setHeader('content-type', type).end(body);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());

const browser = await puppeteer.launch({
  executablePath: engines[0].find().browser,
  args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
});

/** Runs in the page. */
async function change() {
  const nextFrame = () => new Promise(requestAnimationFrame);
  const list = /** @type {HTMLElement} */ (document.getElementById('busy'));
  for (let changes = 0; changes < 2000; changes++) {
    if (changes % 100 === 0) await nextFrame();
    const item = document.createElement('li');
    const [bold, link] = [document.createElement('b'), document.createElement('a')];
    bold.textContent = `Row ${changes}`;
    link.textContent = 'link';
    item.append(bold, link);
    list.append(item);
    if (list.childElementCount > 100) list.firstElementChild?.remove();
    await undefined;
  }
  await nextFrame();
}

/** Runs in the page, and waits until it is painted, which isn't a cost of the changes. */
async function rest() {
  for (let rests = 0; rests < 3; rests++) await new Promise((done) => requestIdleCallback(done));
}

/** @param {string} path */
async function open(path) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}${path}`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const worked = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN);
  };
  return {
    close: () => page.close(),
    async time() {
      await page.bringToFront();
      await page.evaluate(rest);
      const before = await worked();
      await page.evaluate(change);
      return (await worked()) - before;
    },
  };
}

const kinds = /** @type {const} */ (['with', 'without']);
/** @type {{with: number[], without: number[]}} */
const times = {with: [], without: []};
for (let round = 0; round < rounds; round++) {
  const pages = {with: await open('/with'), without: await open('/without')};
  for (let turn = -warmUps; turn < turns; turn++) {
    for (const kind of turn % 2 ? kinds : kinds.toReversed()) {
      const time = await pages[kind].time();
      if (turn >= 0) times[kind].push(time);
    }
  }
  for (const kind of kinds) await pages[kind].close();
}

/** @param {number} number */
const rounded = (number) => Number(number.toFixed(2));
/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
/** @param {number[]} values */
const summary = (values) => ({
  median: rounded(median(values)),
  min: rounded(Math.min(...values)),
  max: rounded(Math.max(...values)),
});
const ratio = median(times.with) / median(times.without);
if (ratio > limit) process.exitCode = 1;

console.table({
  'with the script and a card': {...summary(times.with), ratio: rounded(ratio), limit},
  'without the script': summary(times.without),
});
console.log(
  `Milliseconds, ${rounds * turns} turns each. Node ${process.version}, ${await browser.version()},`,
);
console.log(`${cpus().length} CPUs, load ${loadavg()[0].toFixed(1)}: above 1, other work is in the figures.`);
await browser.close();
server.close();
