// The poster of the site, printed on Letter paper.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {extractText} from 'unpdf';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {serveFolder} from '../../scripts/check/serve-folder.mjs';
import {browsers} from '../support/browsers.js';
import {codes} from '../support/languages.js';
import {sample} from '../support/sample.js';

/** CommonJS, whose types and exports differ. */
const jsQR = createRequire(import.meta.url)('jsqr') as typeof import('jsqr').default;

const site = await serveFolder('build/site');
after(() => site.close());

/** Each language, and each two of them. */
const mixes = sample(
  codes.flatMap((one, index) => [[one], ...codes.slice(index + 1).map((other) => [one, other])]),
);

async function open(browser: Browser, query: string) {
  const page = await browser.newPage();
  await page.setViewport({width: 1180, height: 1400});
  await page.goto(`${site.origin}/poster.html?${query}`);
  // Set once everything has its size.
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.sheet')?.style.fontSize);
  return page;
}

async function print(page: Page) {
  const margin = {top: '0.4in', right: '0.4in', bottom: '0.4in', left: '0.4in'};
  const pdf = await page.pdf({format: 'letter', preferCSSPageSize: true, margin});
  const {text, totalPages} = await extractText(new Uint8Array(pdf), {mergePages: true});
  return {text: text.replaceAll(/\s+/g, ' '), totalPages};
}

for (const [name, options] of browsers) {
  describe(`the poster printed by ${name}`, {skip: options ? false : 'not installed here'}, () => {
    let browser: Browser;
    before(async () => (browser = await puppeteer.launch(options!)));
    after(() => browser?.close());

    for (const mix of mixes) {
      it(`is one page with the number, the crisis numbers and every language (${mix.join(' and ')})`, async () => {
        const page = await open(
          browser,
          `lang=${mix.join()}&phone=(508) 555-0123&page=https://library.example/return`,
        );
        const {text, totalPages} = await print(page);
        assert.equal(totalPages, 1);
        assert.equal(text.split('508-555-0123').length, 1 + 1 + 8, 'once large, and on eight strips');
        for (const words of ['988', '833-773-2445', '911']) assert.ok(text.includes(words), words);
        assert.deepEqual(
          await page.$$eval('.sheet [lang]', (all) =>
            [...new Set(all.map((element) => (element as HTMLElement).lang))]
              .filter((lang) => lang !== 'en')
              .sort(),
          ),
          codes.filter((code) => code !== 'en').sort(),
        );
        await page.close();
      });
    }
  });
}

describe('the poster', {skip: headlessShell() ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  before(async () => (browser = await puppeteer.launch(headlessShell()!)));
  after(() => browser?.close());

  it('has QR codes that another library reads as the number and the page', async () => {
    const page = await open(browser, 'phone=508.555.0123&page=https://library.example/return?from=poster');
    await page.emulateMediaType('print');
    const codes = [];
    for (const figure of await page.$$('figure svg')) {
      const {data, width, height} = PNG.sync.read(Buffer.from(await figure.screenshot()));
      codes.push(jsQR(new Uint8ClampedArray(data), width, height)?.data);
    }
    assert.deepEqual(codes, ['tel:+15085550123', 'https://library.example/return?from=poster']);
    await page.close();
  });

  it('checks the number and the page as the card does, and says what to check before printing', async () => {
    const page = await open(browser, 'phone=911&page=javascript:alert(1)&county=boston&lang=es,xx');
    const {text} = await print(page);
    assert.ok(text.includes('774-619-7750'));
    assert.equal((await page.$$('figure')).length, 1);
    const notes = await page.$$eval('[role=alert]', (all) => all.map(({textContent}) => textContent));
    for (const part of ['en, es', 'Spanish', 'county="boston"', 'phone="911"', 'page="javascript:'])
      assert.ok(
        notes.some((note) => note?.includes(part)),
        `${part}: ${notes.join()}`,
      );
    await page.close();
    const other = await open(browser, 'phone=5085550123');
    assert.match(
      (await other.$eval('[role=alert]', (note) => note.textContent)) ?? '',
      /not the program’s own/,
    );
    await other.close();
  });

  it('has a title that can be read from ten feet, and no text smaller than 7 points', async () => {
    for (const mix of mixes) {
      const page = await open(browser, `lang=${mix.join()}&page=https://library.example/return`);
      const sizes = await page.$$eval('.sheet :is(h1, h2, p, figcaption, b)', (all) =>
        all.map(
          (element) => [element.localName, parseFloat(getComputedStyle(element).fontSize) * 0.75] as const,
        ),
      );
      await page.close();
      for (const [name, size] of sizes) {
        if (name === 'h1')
          assert.ok(size >= (mix.length === 1 ? 60 : 36), `${mix.join()}: title of ${size} pt`);
        assert.ok(size >= 7, `${mix.join()}: ${name} of ${size} pt`);
      }
    }
  });

  it('sends its form to itself, with its policy, and keeps what was chosen', async () => {
    const page = await open(browser, 'lang=pt');
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.type('[name=phone]', '508-555-0123');
    await Promise.all([page.waitForNavigation(), page.click('form button')]);
    await page.waitForFunction(() => document.querySelector('.number')?.textContent === '508-555-0123');
    assert.equal(await page.$eval('h1[lang]', (title) => title.getAttribute('lang')), 'pt');
    assert.deepEqual(
      complaints.filter((text) => !text.includes('favicon')),
      [],
    );
    await page.close();
  });
});
