// What only a browser driven from outside can show: a page opened from a file, and memory after much coming and going.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';

const options = chromium();

describe('in Chromium', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  const errors: string[] = [];

  before(async () => {
    browser = await puppeteer.launch(options!);
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    folder = mkdtempSync(join(tmpdir(), 'iop-return-card-'));
    const script = pathToFileURL(resolve('dist/iop-return-card.js'));
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><title>Saved page</title><script src="${script}" defer></script>
       <div><iop-return-card county="plymouth"><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>`,
    );
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true});
  });

  it('works on a page that was opened from a file', async () => {
    const call = await page.evaluate(() =>
      document
        .querySelector('iop-return-card')
        ?.shadowRoot?.querySelector('[part=call]')
        ?.textContent?.trim(),
    );
    assert.equal(call, 'Call 774-619-7750');
    assert.deepEqual(errors, []);
  });

  it(
    'leaves nothing behind after a thousand cards came and went, ten times over',
    {timeout: 300_000},
    async () => {
      const comeAndGo = () =>
        page.evaluate(async () => {
          const cards = Array.from({length: 1000}, () => document.createElement('iop-return-card'));
          for (const card of cards) card.deepLink = true;
          document.body.append(...cards);
          await Promise.all(cards.map((card) => card.updateComplete));
          for (const card of cards) card.remove();
        });
      const client = await page.createCDPSession();
      const held = async () => {
        await client.send('HeapProfiler.collectGarbage');
        const {Nodes, JSEventListeners} = await page.metrics();
        return {nodes: Nodes!, listeners: JSEventListeners!};
      };
      await comeAndGo();
      const before = await held();
      for (let round = 0; round < 9; round++) await comeAndGo();
      const now = await held();
      // A single card has some 150 nodes and five listeners: one that stayed behind would show.
      assert.ok(now.nodes - before.nodes < 100, `${before.nodes} nodes before, ${now.nodes} after`);
      assert.ok(
        now.listeners - before.listeners < 4,
        `${before.listeners} listeners before, ${now.listeners} after`,
      );
    },
  );
});
