// Draws the results as bars: a row for each peer, a column with its own scale for each measure.
import {escape} from './markup.mjs';
import {bytesOf, rounded} from './results.mjs';

/**
 * @typedef {import('./results.mjs').Result} Result
 * @typedef {import('./results.mjs').Measured} Measured
 * @typedef {{title: string[], unit: string, read: (result: Result) => Measured}} Column
 */

/** @param {number} value @returns {Measured} */
const exact = (value) => ({median: value, low: value, high: value});
/** @param {Measured} measured @param {number} unit @returns {Measured} */
const inUnits = ({median, low, high}, unit) => ({median: median / unit, low: low / unit, high: high / unit});

/** @type {Column[]} */
const columns = [
  {title: ['Loaded', 'kB, brotli'], unit: 'kB', read: (result) => exact(bytesOf(result) / 1000)},
  {title: ['Start, slowed', 'to a sixth, ms'], unit: 'ms', read: ({measures}) => measures.startSixth},
  {title: ['One of 1,000', 'cards, ms'], unit: 'ms', read: ({measures}) => inUnits(measures.many, 1000)},
  {title: ['Memory of', 'one card, kB'], unit: 'kB', read: ({measures}) => inUnits(measures.memory, 1000)},
];

const row = 26;
const top = 64;
const labels = 216;
const column = 126;
const bar = 72;
const width = labels + columns.length * column + 8;

const style = `
  text {font: 13px system-ui, sans-serif; fill: #1c2b2d}
  .head {font-weight: 600}
  .ground {fill: #fffdf9}
  .bar {fill: #9aa5a7}
  .ours {fill: #0b5a57}
  .name.ours {fill: #0b5a57; font-weight: 600}
  line {stroke: #1c2b2d}
  @media (prefers-color-scheme: dark) {
    text {fill: #e6ecea}
    .ground {fill: #14201f}
    .bar {fill: #71807f}
    .ours, .name.ours {fill: #7fcfc6}
    line {stroke: #e6ecea}
  }`;

/** @param {number} number */
const point = (number) => Number(number.toFixed(1));

/** @param {import('./results.mjs').Results} results */
export function picture({peers, date}) {
  const height = top + peers.length * row + 12;
  const heads = columns.map(({title}, index) =>
    title
      .map(
        (line, at) => `<text class="head" x="${labels + index * column}" y="${26 + at * 17}">${line}</text>`,
      )
      .join(''),
  );
  const rows = peers.map((peer, index) => {
    const y = top + index * row;
    const kind = peer.ours ? ' ours' : '';
    const bars = columns.map(({read}, index) => {
      const x = labels + index * column;
      const scale = bar / Math.max(...peers.map((peer) => read(peer).high));
      const {median, low, high} = read(peer);
      const spread =
        high > low
          ? `<line x1="${point(x + low * scale)}" x2="${point(x + high * scale)}" y1="${y + 8}" y2="${y + 8}"/>`
          : '';
      return (
        `<rect class="bar${kind}" x="${x}" y="${y}" width="${point(Math.max(1, median * scale))}" height="16"/>${spread}` +
        `<text x="${point(x + high * scale + 6)}" y="${y + 13}">${rounded(median)}</text>`
      );
    });
    return `<text class="name${kind}" x="12" y="${y + 13}">${escape(peer.title)}</text>${bars.join('')}`;
  });
  const told = peers.map(
    (peer) =>
      `${peer.title}: ${columns.map(({read, title, unit}) => `${title[0].toLowerCase()} ${rounded(read(peer).median)} ${unit}`).join(', ')}.`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">The card beside its peers, ${date}</title>
<desc id="desc">${escape(told.join(' '))}</desc>
<style>${style}
</style>
<rect class="ground" width="100%" height="100%" rx="8"/>
${[...heads, ...rows].join('\n')}
</svg>
`;
}
