// Writes the results into lab/peers/README.md, and draws the picture. Run directly, it reads results.json.
import {readFileSync, writeFileSync} from 'node:fs';
import {markdownTable} from 'markdown-table';
import {format, resolveConfig} from 'prettier';
import {fillBlocks} from '../../scripts/build/edit-document.mjs';
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

/** The files with a run's results, and their content. @param {Results} results @returns {Promise<{[file: string]: string}>} */
export async function documents(results) {
  const document = 'lab/peers/README.md';
  const text = fillBlocks(
    readFileSync(document, 'utf8'),
    'peers',
    () => `
${tables(results)}
`,
  );
  return {
    'docs/pictures/peers.svg': picture(results),
    [document]: await format(text, {...(await resolveConfig(document)), filepath: document}),
  };
}

/** @param {Results} results */
export async function report(results) {
  for (const [file, text] of Object.entries(await documents(results))) writeFileSync(file, text);
}

if (isMain(import.meta.url)) await report(JSON.parse(readFileSync('lab/peers/results.json', 'utf8')));
