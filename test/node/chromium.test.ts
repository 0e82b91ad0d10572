// What only a browser driven from outside can show: a page opened from a file, and memory after much coming and going.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {extractText} from 'unpdf';
import {chromium} from '../../scripts/chromium.mjs';

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

  it('prints one sheet with every answer and every way to reach someone, closed questions or not, in every language', async () => {
    for (const lang of ['en', 'es', 'pt', 'ht']) {
      const {answers, ways} = await page.evaluate(async (lang) => {
        const card = document.querySelector('iop-return-card')!;
        card.lang = lang;
        card.textPhone = '7745550100';
        card.email = 'iop@example.org';
        await Promise.resolve();
        await card.updateComplete;
        const words = (selector: string) =>
          [...card.shadowRoot!.querySelectorAll(selector)].map((element) => element.textContent!.trim());
        return {answers: words('details > p'), ways: words('a')};
      }, lang);
      assert.deepEqual([answers.length, ways.length], [5, 9]);
      const margin = {top: '0.5in', right: '0.5in', bottom: '0.5in', left: '0.5in'};
      for (const format of ['letter', 'a4'] as const) {
        const {totalPages} = await extractText(await page.pdf({format, margin}));
        assert.equal(totalPages, 1, `${lang} is one sheet of ${format}`);
      }
      const text = await textOf(await page.pdf({format: 'letter'}));
      for (const words of [...answers, ...ways, 'https://watersidebehavioralhealth.com/']) {
        assert.ok(text.includes(squeezed(words)), `${lang}: ${words}`);
      }
    }
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

const squeezed = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');

async function textOf(pdf: Uint8Array): Promise<string> {
  const {text} = await extractText(pdf, {mergePages: true});
  return squeezed(text);
}
