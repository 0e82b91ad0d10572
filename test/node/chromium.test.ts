// What only tests from outside can see: a page opened from a file, and memory after many cards.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {runs} from '../support/sample.js';

const options = headlessShell();

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

  it('works on a page opened from a file', async () => {
    const call = await page.evaluate(() =>
      document
        .querySelector('iop-return-card')
        ?.shadowRoot?.querySelector('[part=call]')
        ?.textContent?.trim(),
    );
    assert.equal(call, 'Call 774-619-7750');
    assert.deepEqual(errors, []);
  });

  describe('if the script is late', () => {
    const [, reserved] = /manifest: reserved-height -->\s+```css\n([^]*?)```/.exec(
      readFileSync('docs/customize.md', 'utf8'),
    )!;

    /** The layout shift below the card: https://web.dev/articles/cls */
    async function shift(style: string, width: number) {
      const own = await browser.newPage();
      await own.setViewport({width, height: 844});
      await own.setContent(`<!doctype html><html lang="en"><style>body {margin: 0} ${style}</style>
        <div><iop-return-card><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>
        <p>What is below.</p>`);
      await own.evaluate(() => new Promise(requestAnimationFrame));
      await own.addScriptTag({path: 'dist/iop-return-card.js'});
      const moved = await own.evaluate(async () => {
        const card = document.querySelector('iop-return-card')!;
        await card.updateComplete;
        const shifts: number[] = [];
        const note = (entries: PerformanceEntry[]) => {
          for (const entry of entries) shifts.push((entry as PerformanceEntry & {value: number}).value);
        };
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({type: 'layout-shift', buffered: true});
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        note(observer.takeRecords());
        return {
          below: document.querySelector('p')!.offsetTop,
          card: card.shadowRoot!.childElementCount,
          shifts,
        };
      });
      await own.close();
      assert.ok(moved.card && moved.below > 1000, 'the card has come');
      return moved.shifts.reduce((sum, value) => sum + value, 0);
    }

    for (const width of [320, 390, 600, 768, 1180]) {
      it(`the rule in docs/customize.md prevents a layout shift that is large without it, at ${width} px`, async () => {
        assert.equal(await shift(reserved!, width), 0);
        assert.ok((await shift('', width)) > 0.01);
      });
    }
  });

  it(
    'keeps nothing in memory after adding and removing hundreds of cards, many times',
    {timeout: 300_000},
    async () => {
      const comeAndGo = () =>
        page.evaluate(async () => {
          const cards = Array.from({length: 200}, () => document.createElement('iop-return-card'));
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
      for (let round = 0; round < runs(10); round++) await comeAndGo();
      const now = await held();
      // A single card has about 150 nodes and five listeners, so one leaked card would show.
      assert.ok(now.nodes - before.nodes < 100, `${before.nodes} nodes before, ${now.nodes} after`);
      assert.ok(
        now.listeners - before.listeners < 4,
        `${before.listeners} listeners before, ${now.listeners} after`,
      );
    },
  );

  it('leaves nothing in memory for removed frames and their cards', async () => {
    const client = await page.createCDPSession();
    const nodesAfter = async (frames: number) => {
      await page.evaluate(async (frames) => {
        for (let count = 0; count < frames; count++) {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const card = document.createElement('iop-return-card');
          card.deepLink = true;
          frame.contentDocument!.body.append(card);
          await card.updateComplete;
          frame.remove();
        }
      }, frames);
      await client.send('HeapProfiler.collectGarbage');
      return (await page.metrics()).Nodes!;
    };
    const before = await nodesAfter(2);
    const now = await nodesAfter(10);
    assert.ok(now - before < 100, `${before} nodes before, ${now} after`);
  });
});
