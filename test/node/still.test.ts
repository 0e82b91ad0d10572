// With room reserved, a late script moves nothing, and a script that never comes leaves no hole.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {codes} from '../support/languages.js';
import {isWhole} from '../support/sample.js';

const {renderCard} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

const options = headlessShell();
const origin = 'http://partner.example';
const paragraph = '<p>Words of the page, enough for a few lines of text in its column.</p>';

/** A page with the card between its own paragraphs, in a page column or in a sidebar of 320 px. */
const pageWith = (snippet: string, place: string) => `<!doctype html><html lang="en"><title>Partner</title>
  <style>body {margin: 0; padding: 16px} .sidebar {width: 320px}</style>
  <h1>Partner</h1>${paragraph}<div class="${place}">${snippet}${paragraph.repeat(30)}</div>`;

describe('a snippet that reserves room', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;

  before(async () => (browser = await puppeteer.launch(options!)));
  after(() => browser?.close());

  /** Opens a page whose script arrives half a second late, or never. */
  async function open(snippet: string, place: string, width: number, isLate = true) {
    const page = await browser.newPage();
    await page.setViewport({width, height: 800});
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname === '/')
        return void request.respond({contentType: 'text/html', body: pageWith(snippet, place)});
      if (pathname !== '/iop-return-card.js' || !isLate) return void request.abort();
      const body = readFileSync('dist/iop-return-card.js');
      setTimeout(() => void request.respond({contentType: 'text/javascript', body}), 500);
    });
    await page.goto(origin, {waitUntil: 'load'});
    return page;
  }

  /** The sum of all layout shifts: https://web.dev/articles/cls */
  async function shiftOf(snippet: string, place: string, width: number) {
    const page = await open(snippet, place, width);
    const shift = await page.evaluate(async () => {
      await document.querySelector('iop-return-card')!.updateComplete;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        });
        observer.observe({type: 'layout-shift', buffered: true});
        // The buffered entries come in a task of their own, before this one.
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
      });
    });
    await page.close();
    return shift;
  }

  let turn = 0;
  for (const compact of [false, true])
    for (const place of ['column', 'sidebar'])
      for (const width of [390, 1280]) {
        // Each language takes its turn.
        const langs = isWhole ? codes : [codes[turn++ % codes.length]!];
        it(`shifts at most 0.05, ${compact ? 'compact' : 'whole'}, in a ${place} at ${width} px`, async (test) => {
          for (const lang of langs) {
            const shift = await shiftOf(renderCard({lang, compact, reserve: true}), place, width);
            test.diagnostic(`${lang}: ${shift.toFixed(3)}`);
            assert.ok(shift <= 0.05, `${lang}: ${shift}`);
          }
          const without = await shiftOf(renderCard({compact}), place, width);
          test.diagnostic(`without room: ${without.toFixed(3)}`);
          assert.ok(without > 0.05, `without room: ${without}`);
        });
      }

  it('gives the room back after three seconds if the script never runs', async () => {
    const page = await open(renderCard({reserve: true}), 'column', 390, false);
    const height = () => page.$eval('iop-return-card', (card) => card.getBoundingClientRect().height);
    assert.ok((await height()) > 2000);
    await page.waitForFunction(
      () => document.querySelector('iop-return-card')!.getBoundingClientRect().height < 60,
      {timeout: 10_000},
    );
    assert.equal(await page.$eval('iop-return-card a', (link) => link.checkVisibility()), true);
    await page.close();
  });
});
