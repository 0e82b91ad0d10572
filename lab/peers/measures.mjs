// The measures of time and memory.

/**
 * @typedef {import('./build.mjs').Built} Built
 * @typedef {import('./visit.mjs').Session} Session
 * @typedef {{browser: import('./visit.mjs').Browser, address: string}} Place where pages are visited
 * @typedef {{[measure: string]: number[]}} Samples
 * @typedef {(place: Place, peer: Built, height: number) => Promise<Samples>} Measure
 */

const many = 1000;
const changes = 2000;
const toggles = 3;
const starts = 3;

/** The peer's content, for the page. @param {Built} peer */
const brought = ({html, css, script, inline}) => ({html, css, script, inline});

/** @param {Session} session @param {string} name */
async function metric(session, name) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? NaN;
}

/** @param {Place} place @param {Built} peer @returns {Promise<number>} */
export const finalHeight = ({browser, address}, peer) =>
  browser.visit(`${address}/bench`, (page) => page.evaluate((peer) => bench.calibrate(peer), brought(peer)));

/**
 * Measures the start, until the final layout, and then opening and closing a question, under the names given.
 *
 * @param {number} slowdown
 * @param {string} startName
 * @param {string} toggleName
 * @returns {Measure}
 */
const startAndToggle =
  (slowdown, startName, toggleName) =>
  ({browser, address}, peer, height) =>
    browser.visit(
      `${address}/bench`,
      async (page) => {
        const start = await page.evaluate((peer, height) => bench.start(peer, height), brought(peer), height);
        const toggle = await page.evaluate(
          async (selector, index, toggles) => {
            const times = [];
            for (let count = 0; count < toggles; count++) times.push(await bench.toggle(selector, index));
            return times;
          },
          peer.question ?? 'summary',
          peer.toggled ?? 1,
          toggles,
        );
        return {[startName]: [start], [toggleName]: toggle};
      },
      {slowdown},
    );

/** Adds a thousand cards at once to a page that has one, and measures time and memory. @type {Measure} */
const grow = ({browser, address}, peer, height) =>
  browser.visit(`${address}/bench`, async (page, session) => {
    await session.send('Performance.enable');
    const held = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return {
        heap: await metric(session, 'JSHeapUsedSize'),
        memory: await page.evaluate(() => bench.memory()),
      };
    };
    await page.evaluate((peer, height) => bench.start(peer, height), brought(peer), height);
    const before = await held();
    const time = await page.evaluate(
      (peer, many, height) => bench.many(peer, many, height),
      brought(peer),
      many,
      height,
    );
    const after = await held();
    return {
      many: [time],
      heap: [(after.heap - before.heap) / many],
      memory: [(after.memory - before.memory) / many],
    };
  });

/** Main-thread time while a page changes, with a card or without. */
const changing = (
  /** @type {Place} */ {browser, address},
  /** @type {Built | undefined} */ peer = undefined,
  height = 0,
) =>
  browser.visit(`${address}/bench`, async (page, session) => {
    if (peer) await page.evaluate((peer, height) => bench.start(peer, height), brought(peer), height);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    const before = await metric(session, 'TaskDuration');
    await page.evaluate((changes) => bench.change(changes), changes);
    return (await metric(session, 'TaskDuration')) - before;
  });

/** @type {Measure} */
async function host(place, peer, height) {
  const alone = await changing(place);
  return {host: [(await changing(place, peer, height)) / alone]};
}

const timed = [startAndToggle(1, 'start', 'toggle'), startAndToggle(6, 'startSixth', 'toggleSixth')];

/** The measures of a round. For each, the peers alternate, so that none follows another's thousand cards. */
export const measures = [...Array(starts).fill(timed).flat(), grow, host];
