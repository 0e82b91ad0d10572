// What is timed and weighed, once in each round.

/**
 * @typedef {import('./build.mjs').Built} Built
 * @typedef {import('./visit.mjs').Session} Session
 * @typedef {{browser: import('./visit.mjs').Browser, address: string}} Place where pages are visited
 * @typedef {{[measure: string]: number[]}} Samples
 */

const many = 1000;
const changes = 2000;
const toggles = 3;

/** What a page needs to know of a peer. @param {Built} peer */
const brought = ({html, css, script, inline}) => ({html, css, script, inline});

/** @param {Session} session @param {string} name */
async function metric(session, name) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? NaN;
}

/** @param {Place} place @param {Built} peer @returns {Promise<number>} */
export const finalHeight = ({browser, address}, peer) =>
  browser.visit(`${address}/bench`, (page) => page.evaluate((peer) => bench.calibrate(peer), brought(peer)));

/** From everything at hand to the final layout; then a question opened and closed. */
const startAndToggle = async (
  /** @type {Place} */ {browser, address},
  /** @type {Built} */ peer,
  /** @type {number} */ height,
  /** @type {number} */ speed,
) =>
  browser.visit(
    `${address}/bench`,
    (page) =>
      page.evaluate(
        async (peer, height, selector, toggles) => {
          const start = await bench.start(peer, height);
          const toggle = [];
          for (let count = 0; count < toggles; count++) toggle.push(await bench.toggle(selector));
          return {start: [start], toggle};
        },
        brought(peer),
        height,
        peer.question ?? 'summary',
        toggles,
      ),
    {speed},
  );

/** A thousand cards in one go on a page that has one already, and what each of them takes of memory. */
const grow = (
  /** @type {Place} */ {browser, address},
  /** @type {Built} */ peer,
  /** @type {number} */ height,
) =>
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

/** How long the main thread works, by its own clock, while a page with a card changes, or one without. */
const host = (
  /** @type {Place} */ {browser, address},
  /** @type {Built | undefined} */ peer,
  /** @type {number} */ height,
) =>
  browser.visit(`${address}/bench`, async (page, session) => {
    if (peer) {
      await page.evaluate((peer, height) => bench.start(peer, height), brought(peer), height);
    }
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    const before = await metric(session, 'TaskDuration');
    await page.evaluate((changes) => bench.change(changes), changes);
    return 1000 * ((await metric(session, 'TaskDuration')) - before);
  });

/** The cost of the page alone, which each peer is held against. @param {Place} place */
export const pageAlone = (place) => host(place, undefined, 0);

/** One round for one peer. @param {Place} place @param {Built} peer @param {number} height @returns {Promise<Samples>} */
export async function measure(place, peer, height) {
  const full = await startAndToggle(place, peer, height, 1);
  const sixth = await startAndToggle(place, peer, height, 6);
  return {
    start: full.start,
    toggle: full.toggle,
    startSixth: sixth.start,
    toggleSixth: sixth.toggle,
    ...(await grow(place, peer, height)),
    host: [await host(place, peer, height)],
  };
}
