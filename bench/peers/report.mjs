// Puts results into documents: tables into bench/README.md, picture and a summary into README.md. By itself it reads
// results.json.
import {readFileSync, writeFileSync} from 'node:fs';
import {markdownTable} from 'markdown-table';
import {format, resolveConfig} from 'prettier';
import {fillBlocks} from '../../scripts/build/edit-html.mjs';
import {isMain} from '../../scripts/is-main.mjs';
import {picture} from './picture.mjs';
import {bytesOf, rounded} from './results.mjs';

/**
 * @typedef {import('./results.mjs').Result} Result
 * @typedef {import('./results.mjs').Results} Results
 * @typedef {import('./results.mjs').Measured} Measured
 */

/** @param {Measured | undefined} measured @param {number} [unit] */
const cell = (measured, unit = 1) => {
  if (!measured) return '';
  const [median, low, high] = [measured.median, measured.low, measured.high].map((value) =>
    rounded(value / unit),
  );
  return `${median} (${low} to ${high})`;
};

/** @param {Measured} measured */
const times = ({median, low, high}) => `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

/** @param {Result[]} peers */
const loading = (peers) =>
  markdownTable([
    ['', 'Markup', 'Styles', 'Script', 'Together', 'Requests'],
    ...peers.map((peer) => [
      peer.title,
      ...[peer.bytes.html, peer.bytes.css, peer.bytes.script, bytesOf(peer)].map((bytes) =>
        bytes.toLocaleString('en'),
      ),
      String(peer.checks.requests),
    ]),
  ]);

/** @param {Result[]} peers */
const timing = (peers) =>
  markdownTable([
    ['', 'Start', 'Start, a sixth', 'Toggle', 'Toggle, a sixth', 'One of 1,000 cards'],
    ...peers.map(({title, measures}) => [
      title,
      ...[measures.start, measures.startSixth, measures.toggle, measures.toggleSixth].map((measured) =>
        cell(measured),
      ),
      cell(measures.many, 1000),
    ]),
  ]);

/** @param {Result[]} peers */
const weighing = (peers) =>
  markdownTable([
    ['', 'Heap of one card, kB', 'Heap and DOM, kB', 'A busy page, times as long'],
    ...peers.map(({title, measures}) => [
      title,
      cell(measures.heap, 1000),
      cell(measures.memory, 1000),
      times(measures.host),
    ]),
  ]);

/** @param {Result[]} peers */
const checking = (peers) =>
  markdownTable([
    ['', 'Layout shift, 390 px', '1,280 px', 'With script off', 'Under a strict policy'],
    ...peers.map(({title, checks}) => [
      title,
      checks.shift.phone.toFixed(2),
      checks.shift.page.toFixed(2),
      checks.scriptOff,
      checks.violations.length ? `${checks.strict}; blocked: ${checks.violations.join(', ')}` : checks.strict,
    ]),
  ]);

/** @param {Results} results */
function conditions({date, version, rounds, machine}) {
  const [before, after] = machine.load;
  return (
    `\`npm run peers\` on ${date}, version ${version}: ${rounds} rounds, ${machine.browser}, Node ${machine.node}, ` +
    `${machine.cpus} × ${machine.cpu}, load ${before} before and ${after} after, the run's own work included.`
  );
}

/** @param {Results} results */
const tables = (results) =>
  [
    conditions(results),
    'Bytes, as brotli makes them:',
    loading(results.peers),
    'Milliseconds:',
    timing(results.peers),
    'Memory, and what the page around pays:',
    weighing(results.peers),
    'Without a clock:',
    checking(results.peers),
    'How each was built:',
    results.peers
      .map(({title, about, versions}) => {
        const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
        return `- **${title}**: ${about}${names.length ? ` (${names.join(', ')})` : ''}.`;
      })
      .join('\n'),
  ].join('\n\n');

const list = new Intl.ListFormat('en');

/** What is compared in words, each a number of which less is better. @type {[string, (result: Result) => number][]} */
const compared = [
  ['bytes', bytesOf],
  ['start', ({measures}) => measures.startSixth.median],
  ['time for a thousand', ({measures}) => measures.many.median],
  ['memory', ({measures}) => measures.memory.median],
];

/**
 * Whom the card is ahead of and behind; within a twentieth they are alike.
 * @param {Results} results
 * @param {(result: Result) => number} number
 */
function standing({peers}, number) {
  const limit = number(peers[0]);
  const others = peers.filter(({ours}) => !ours);
  /** @param {string} title @param {(share: number) => boolean} test */
  const part = (title, test) => {
    const named = others.filter((peer) => test(number(peer) / limit)).map((peer) => peer.title);
    return named.length ? [`${title} ${list.format(named)}`] : [];
  };
  return [
    ...part('less than', (share) => share > 1.05),
    ...part('about as much as', (share) => share <= 1.05 && share >= 0.95),
    ...part('more than', (share) => share < 0.95),
  ].join(', ');
}

/** @param {Results} results */
function overview(results) {
  /** @type {{[standing: string]: string[]}} */
  const groups = {};
  for (const [name, number] of compared) (groups[standing(results, number)] ??= []).push(name);
  const sentences = Object.entries(groups).map(
    ([standing, names]) => `In ${list.format(names)} it takes ${standing}.`,
  );
  const [{checks}] = results.peers;
  return [
    `<img src="docs/pictures/peers.svg" width="740" alt="Bars for nine ways of building the card: what each loads, how long it takes to start, what one of a thousand takes in time and in memory. The same numbers stand in the tables.">`,
    `The same words, built in other ways. ${sentences.join(' ')} Where its script comes late, the page moves by ` +
      `${checks.shift.phone.toFixed(2)}, and with script off visitors have ${checks.scriptOff}; the static card has neither fault, and [one rule holds the room](docs/customize.md#room-while-it-comes). ` +
      `[Method, tables, machine and date](bench/README.md#beside-its-peers).`,
  ].join('\n\n');
}

/** The files that tell of a run, as they should be. @param {Results} results @returns {Promise<{[file: string]: string}>} */
export async function documents(results) {
  /** @type {{[name: string]: (results: Results) => string}} */
  const blocks = {tables, overview};
  /** @type {{[file: string]: string}} */
  const texts = {'docs/pictures/peers.svg': picture(results)};
  for (const file of ['README.md', 'bench/README.md']) {
    const text = fillBlocks(readFileSync(file, 'utf8'), 'peers', ([name]) => `\n${blocks[name](results)}\n`);
    texts[file] = await format(text, {...(await resolveConfig(file)), filepath: file});
  }
  return texts;
}

/** @param {Results} results */
export async function report(results) {
  for (const [file, text] of Object.entries(await documents(results))) writeFileSync(file, text);
}

if (isMain(import.meta.url)) await report(JSON.parse(readFileSync('bench/peers/results.json', 'utf8')));
