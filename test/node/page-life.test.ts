// What browsers do to a whole page and only tests from outside can see: offline, back/forward cache, prerendering, freezing,
// and printing during a change.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {extractText} from 'unpdf';
import type {} from '../../dist/modules/entries/define.js';
import {chromium} from '../../scripts/check/chromium.mjs';
import {announced, chooseLanguage} from '../support/page.js';

const options = chromium();
const script = readFileSync('dist/iop-return-card.js');
const partner = `<!doctype html><html lang="en"><title>Partner</title><script src="/card.js" defer></script>
  <script>
    window.failed = [];
    addEventListener('error', ({message}) => failed.push(message));
    addEventListener('unhandledrejection', ({reason}) => failed.push(String(reason)));
    addEventListener('pageshow', ({persisted}) => window.wasKept = persisted);
    document.addEventListener('iop-ready', () => {
      window.wasPrerendered = document.prerendering;
      fetch('/ready?' + wasPrerendered);
    }, {capture: true, once: true});
    document.addEventListener('prerenderingchange', () => fetch('/shown'));
  </script>
  <div><iop-return-card deep-link><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>`;
const pages: {[path: string]: string} = {
  '/partner': partner,
  '/elsewhere': '<!doctype html><title>Elsewhere</title>',
  '/prerendering': `<!doctype html><title>Search</title><a href="/partner">Partner</a>
    <script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/partner"]}]}</script>`,
};

interface Noted {
  readonly failed: string[];
  readonly wasKept: boolean;
  readonly wasPrerendered: boolean;
}

describe('in Chromium', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let page: Page;

  before(async () => {
    server = createServer(({url}, response) => {
      if (url === '/ready?true') server.emit('ready');
      if (url === '/shown') server.emit('shown');
      const isScript = url === '/card.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? script : (pages[String(url)] ?? ''));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(options!);
  });
  after(async () => {
    await browser?.close();
    server.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`${origin}/partner`);
  });
  afterEach(() => page.close());

  const card = async () => (await page.$('iop-return-card'))!;
  const noted = <Name extends keyof Noted>(name: Name) =>
    page.evaluate((name) => (window as unknown as Noted)[name], name);

  /** Checks that the card shows a number, opens a question and changes its language without an error. */
  async function expectToWork(language: string, says: string) {
    await (await card()).evaluate(chooseLanguage, language);
    const shown = await (
      await card()
    ).evaluate(async (card) => {
      await card.openQuestion('q2');
      const call = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=call]')!;
      const {width, height} = call.getBoundingClientRect();
      const {open} = card.shadowRoot!.querySelector<HTMLDetailsElement>('#q2')!;
      return {says: call.textContent!.trim(), href: call.href, isSeen: width > 40 && height > 40, open};
    });
    assert.deepEqual(shown, {says, href: 'tel:+17746197750', isSeen: true, open: true});
    assert.deepEqual(await noted('failed'), []);
  }

  it('a card keeps working when its page goes offline', async () => {
    await page.setOfflineMode(true);
    await page.evaluate(() => document.body.append(document.createElement('iop-return-card')));
    await expectToWork('ht', 'Rele 774-619-7750');
    assert.equal(await page.$$eval('iop-return-card', (cards) => cards.at(-1)!.shadowRoot !== null), true);
  });

  it('a page restored from the back/forward cache is as the visitor left it', async () => {
    await expectToWork('es', 'Llama al 774-619-7750');
    await page.goto(`${origin}/elsewhere`);
    await page.goBack();
    assert.equal(await noted('wasKept'), true, 'the browser kept the page');
    const left = await (
      await card()
    ).evaluate(({shadowRoot}) => ({
      lang: shadowRoot!.querySelector<HTMLElement>('[part=card]')!.lang,
      open: [...shadowRoot!.querySelectorAll('details')].filter(({open}) => open).map(({id}) => id),
    }));
    assert.deepEqual(left, {lang: 'es', open: ['q2']});
    await expectToWork('pt', 'Ligue para o 774-619-7750');
  });

  it('a prerendered page has a working card', async () => {
    const [ready, shown] = ['ready', 'shown'].map((event) =>
      once(server, event, {signal: AbortSignal.timeout(30_000)}),
    );
    await page.goto(`${origin}/prerendering`);
    await ready;
    await page.click('a').catch(() => undefined);
    await shown;
    // Puppeteer may keep the page that was replaced, so a second connection finds the one that is shown.
    const again = await puppeteer.connect({browserWSEndpoint: browser.wsEndpoint()});
    page = (await again.pages()).find((each) => each.url() === `${origin}/partner`)!;
    assert.equal(await noted('wasPrerendered'), true, 'the card rendered ahead');
    await expectToWork('es', 'Llama al 774-619-7750');
  });

  it('a page that is frozen while the clipboard is pending shows the result once it resumes', async () => {
    const client = await page.createCDPSession();
    await (
      await card()
    ).evaluate((card) => {
      navigator.clipboard.writeText = () => new Promise(() => undefined);
      card.shadowRoot!.querySelector<HTMLElement>('[part=copy]')!.click();
    });
    await client.send('Page.setWebLifecycleState', {state: 'frozen'});
    await client.send('Page.setWebLifecycleState', {state: 'active'});
    // A frozen page is hidden and paints nothing until its window is shown again.
    await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    await page.waitForFunction(
      () => /selected/.test(document.querySelector('iop-return-card')!.shadowRoot!.textContent!),
      {timeout: 20_000, polling: 100},
    );
    assert.match(await (await card()).evaluate(announced), /selected/);
    await expectToWork('es', 'Llama al 774-619-7750');
  });

  it('a card that changes its language just before printing prints one sheet in one language', async () => {
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        document.documentElement.lang = 'es';
      }),
    );
    const margin = {top: '0.5in', right: '0.5in', bottom: '0.5in', left: '0.5in'};
    const {text, totalPages} = await extractText(new Uint8Array(await page.pdf({format: 'letter', margin})), {
      mergePages: true,
    });
    assert.equal(totalPages, 1);
    assert.match(text, /Llama al\s+774-619-7750/);
    assert.doesNotMatch(text, /Call/);
    await expectToWork('pt', 'Ligue para o 774-619-7750');
  });
});
