// A server sees requests only for the page and the script, whatever a visitor does with the card.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer';
import type {} from '../../dist/modules/entries/define.js';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {codes} from '../support/languages.js';
import {chooseLanguage} from '../support/page.js';

const options = headlessShell();
const script = readFileSync('dist/iop-return-card.js');
const page = `<!doctype html><html lang="en"><title>Library</title><script src="iop-return-card.js" defer></script>
  <div><iop-return-card text-phone="7745550100" email="iop@example.org" theme="auto" deep-link><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>`;

describe('a real server', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  let policy: string;
  const log: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      if (request.url !== '/favicon.ico') log.push(`${request.method} ${request.url}`);
      if (policy) response.setHeader('content-security-policy', policy);
      const isScript = request.url === '/iop-return-card.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? script : request.url?.startsWith('/page') ? page : '');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(options!);
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  for (const [what, header] of [
    ['without a policy', () => ''],
    [
      'under a policy that reports what it forbids',
      () =>
        `default-src 'none'; script-src ${address}/iop-return-card.js; require-trusted-types-for 'script';
        trusted-types iop-return-card; report-uri ${address}/violation`.replaceAll('\n', ' '),
    ],
  ] as const) {
    it(`gets requests only for the page and the script, ${what}`, async () => {
      policy = header();
      log.length = 0;
      const tab = await browser.newPage();
      await tab.goto(`${address}/page`);
      const card = (await tab.$('iop-return-card'))!;
      await card.evaluate((card) => {
        card.addEventListener('click', (event) => {
          if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
        });
        return card.expandAll();
      });
      for (const code of [...codes].reverse()) {
        await card.evaluate(chooseLanguage, code);
        await card.evaluate((card) => {
          const controls = card.shadowRoot!.querySelectorAll<HTMLElement>(
            'a, [part=copy], [part=share], summary',
          );
          for (const control of controls) control.click();
          return card.updateComplete;
        });
      }
      const shown = await card.evaluate((card) => {
        location.hash = '#q3';
        const words = card.shadowRoot!.textContent;
        card.remove();
        return words;
      });
      assert.match(shown!, /Call 774-619-7750/);
      // Anything sent on leaving a page, such as a beacon, is sent before the next page loads.
      await tab.goto(`${address}/page-after`);
      await tab.close();
      assert.deepEqual(log, [
        'GET /page',
        'GET /iop-return-card.js',
        'GET /page-after',
        'GET /iop-return-card.js',
      ]);
    });
  }
});
