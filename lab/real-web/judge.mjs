// Visits a page in Chromium as a visitor does, and compares it with the same page that no tool has touched.
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {heading} from './site.mjs';

/**
 * @typedef {object} Visit
 * @property {string[]} texts
 * @property {string[]} links
 * @property {boolean | undefined} dials a tap on the phone link reached it, and no script canceled it
 * @property {boolean | undefined} opens a tap on the first question opened it; undefined if there is none
 * @property {any} noticed what the row's own check found, if anything
 * @property {PNG} picture of the page before anything was tapped
 */

/** Waits until the page's HTML, with its cards, has not changed for a while. @param {import('puppeteer').Page} page */
const settle = (page) =>
  page.waitForFunction(
    () => {
      const cards = [...document.querySelectorAll('iop-return-card')];
      const now =
        document.body.innerHTML.length + cards.map(({shadowRoot}) => shadowRoot?.innerHTML).join().length;
      const scope = /** @type {any} */ (window);
      const state = (scope.settling ??= {now: -1, since: 0, scroll: 0});
      if (state.scroll !== scrollY) Object.assign(state, {scroll: scrollY, since: performance.now()});
      if (state.now !== now) Object.assign(state, {now, since: performance.now()});
      return document.readyState === 'complete' && performance.now() - state.since > 400;
    },
    {timeout: 60_000, polling: 50},
  );

/** @param {import('puppeteer').Browser} browser @param {string} address @param {(page: import('puppeteer').Page) => Promise<unknown>} [act] @returns {Promise<Visit>} */
export async function visit(browser, address, act = async () => {}) {
  // With its own storage, so that no page remembers another's visitor.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({width: 390, height: 844, isMobile: true, hasTouch: true});
    await page.goto(address, {waitUntil: 'load', timeout: 60_000});
    await settle(page);
    const noticed = await act(page);
    await settle(page);
    const picture = PNG.sync.read(Buffer.from(await page.screenshot({fullPage: true})));
    await page.addScriptTag({
      type: 'module',
      content: `import * as eyes from '/lab/real-web/see.mjs'; window.eyes = eyes;`,
    });
    await page.waitForFunction('window.eyes', {timeout: 30_000});
    const opens = await tapped(page, 'eyes.question()', 'window.isOpened');
    const dials = await tapped(page, 'eyes.phoneLink()', 'window.isDialed');
    const seen = /** @type {{texts: string[], links: string[]}} */ (await page.evaluate('eyes.see()'));
    return {...seen, opens, dials, picture, noticed};
  } finally {
    await context.close();
  }
}

/** Taps where an expression says, and returns whether another comes true. @param {import('puppeteer').Page} page @param {string} place @param {string} outcome */
async function tapped(page, place, outcome) {
  if (!(await page.evaluate(place))) return undefined;
  // A page that scrolls by script needs a moment.
  await settle(page);
  const point = /** @type {{x: number, y: number}} */ (await page.evaluate(place));
  if (await page.evaluate(`Boolean(${outcome})`)) return true;
  await page.touchscreen.tap(point.x, point.y);
  return page.waitForFunction(outcome, {timeout: 3000}).then(
    () => true,
    () => false,
  );
}

const joined = (/** @type {string[]} */ texts) => texts.join(' ').replace(/\s+/g, '');

/** Whether two pictures differ in less than one of a thousand pixels. @param {PNG} one @param {PNG} other */
function areAlike(one, other) {
  if (one.width !== other.width || Math.abs(one.height - other.height) > 2) return false;
  const height = Math.min(one.height, other.height);
  const size = one.width * height * 4;
  const count = pixelmatch(
    one.data.subarray(0, size),
    other.data.subarray(0, size),
    undefined,
    one.width,
    height,
  );
  return count < (one.width * height) / 1000;
}

/**
 * What a visitor gets, in words, and whether that is good: `yes`, `less` than a whole card, or `no` way to call.
 *
 * @param {Visit} made @param {Visit} meant
 * @returns {{gets: string, verdict: 'yes' | 'less' | 'no'}}
 */
export function judge(made, meant) {
  const texts = meant.texts.filter((text) => text !== heading);
  const all = joined(made.texts);
  const lost = texts.filter((text) => !all.includes(joined([text])));
  const deadLinks = made.links.filter((link) => !/^(tel|sms|mailto|https?):/.test(link ?? ''));
  const lostLinks = [...new Set(meant.links)].filter((link) => !made.links.includes(link));
  if (made.dials === false) return {gets: 'a phone link whose tap the page cancels', verdict: 'no'};
  if (!made.dials && !lost.length) return {gets: 'every text, but the number is no link', verdict: 'no'};
  if (!made.dials)
    return {gets: lost.length < texts.length ? 'no link that dials' : 'nothing', verdict: 'no'};
  if (deadLinks.length) return {gets: `a link that leads nowhere, to “${deadLinks[0]}”`, verdict: 'no'};
  if (lost.length > texts.length / 2) return {gets: 'the phone link', verdict: 'less'};
  if (lost.length)
    return {gets: `the card without ${lost.length} of its texts, such as “${lost[0]}”`, verdict: 'less'};
  if (lostLinks.length) return {gets: `all texts, without the link ${lostLinks[0]}`, verdict: 'less'};
  if (made.noticed) return made.noticed;
  if (made.opens === false) return {gets: 'questions that don’t open', verdict: 'less'};
  if (meant.opens && !made.opens) return {gets: 'every text and link, with all answers open', verdict: 'yes'};
  return areAlike(made.picture, meant.picture)
    ? {gets: 'the whole card', verdict: 'yes'}
    : {gets: 'the whole card, looking different', verdict: 'yes'};
}
