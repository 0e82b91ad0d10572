// The partner's page: its size, words, heights, what its first screen shows, and forced colors.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import readability from 'text-readability';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {frameHeights, heightsFile} from '../../scripts/check/frame-heights.mjs';
import {serveFolder} from '../../scripts/check/serve-folder.mjs';
import {sample} from '../support/sample.js';
import {templateTools} from '../support/template-tools.js';

const site = 'build/site';

it('the partner’s page has a script of at most 25,000 bytes brotli, without the card that it shows', () => {
  const [page, card] = ['page.js.br', 'latest/iop-return-card.js.br'].map(
    (file) => readFileSync(`${site}/${file}`).length,
  );
  assert.ok(page! > card!, 'it contains the card');
  assert.ok(page! - card! <= 25_000, `${page! - card!} bytes`);
});

const options = headlessShell();

describe('the partner’s page', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serveFolder(site);
    browser = await puppeteer.launch(options!);
    page = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const open = async (hash = '') => {
    // Via an empty page, because changing the fragment loads nothing.
    await page.goto('about:blank');
    await page.goto(`${server.origin}/index.html${hash}`);
    await page.waitForSelector('#code, .warning, .confirm');
  };
  /** All sentences and labels, each with an end. */
  const sentences = () =>
    page.$$eval('h1, h2, p, li, dt, dd, label, legend, summary, caption, button, blockquote', (elements) =>
      elements
        .filter((element) => !element.querySelector('p, li, label'))
        .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .map((text) => (/[.?:!]$/.test(text) ? text : `${text}.`)),
    );

  const states = [
    '',
    '#place=embed',
    '#place=link',
    '#place=board',
    '#site=wordpress',
    '#site=no-script',
    '#site=embed',
    '#site=own&phone=1',
    '#site=app',
    '#phone=508-555-0100',
  ];

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    it(`shows Copy on its first screen, and at most 450 words, at ${width} × ${height}`, async () => {
      await page.setViewport({width, height});
      await open();
      const copy = await page.$$eval('button', (buttons) =>
        buttons
          .filter((button) => button.textContent.trim() === 'Copy' && button.checkVisibility())
          .map((button) => button.getBoundingClientRect().toJSON() as DOMRect),
      );
      assert.ok(
        copy.some(
          ({top, bottom, left, right}) => top >= 0 && left >= 0 && bottom <= height && right <= width,
        ),
        JSON.stringify(copy),
      );
      const words = await page.evaluate(() => document.body.innerText.split(/\s+/).filter(Boolean).length);
      assert.ok(words > 200 && words <= 450, `${words} words`);
    });

    it(`never loses sight of Copy while one scrolls, at ${width} × ${height}`, async () => {
      await page.setViewport({width, height});
      await open();
      const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0; top < bottom - height - 150; top += height / 2) {
        const isSeen = await page.evaluate((top) => {
          scrollTo(0, top);
          return [...document.querySelectorAll('button')]
            .filter((button) => button.textContent.trim() === 'Copy' && button.checkVisibility())
            .some((button) => {
              const {top, bottom} = button.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            });
        }, top);
        assert.ok(isSeen, `at ${top} px`);
      }
    });
  }

  it('has a reading grade of 8 or lower, and no word that a webmaster may not know, in each state', async () => {
    for (const state of sample(states)) {
      await open(state);
      const text = (await sentences()).join(' ');
      assert.ok(readability.sentenceCount(text) > 30, 'all of the text was measured');
      const grade = readability.fleschKincaidGrade(text);
      assert.ok(grade <= 8, `${state}: grade ${grade}`);
      assert.doesNotMatch(text, /\b(clone|npx|slots?|parts?|propert(y|ies)|shadow|Trusted Types)\b/i, state);
    }
  });

  it('shows the chosen answer and the focus in forced colors', async () => {
    const client = await page.createCDPSession();
    const features = [{name: 'forced-colors', value: 'active'}];
    await client.send('Emulation.setEmulatedMedia', {features});
    await open();
    const looks = (selector: string) =>
      page.$$eval(selector, (elements) =>
        elements.map((element) => {
          const {outlineStyle, borderStyle} = getComputedStyle(element);
          return {outlineStyle, borderStyle};
        }),
      );
    const chosen = await looks('.answer:has(:checked)');
    const others = await looks('.answer:not(:has(:checked))');
    assert.ok(chosen.length >= 4 && others.length >= 10);
    assert.ok(chosen.every(({outlineStyle}) => outlineStyle === 'solid'));
    assert.ok(others.every(({outlineStyle}) => outlineStyle === 'none'));
    await page.focus('.get .main');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.equal((await looks('.get .main'))[0]!.outlineStyle, 'solid');
    await client.send('Emulation.setEmulatedMedia', {features: []});
  });

  it('can be used from its first control to a copied snippet by keyboard only', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await open();
    await page.bringToFront();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    for (let tabs = 0; (await focused()) !== 'place' && tabs < 10; tabs++) await page.keyboard.press('Tab');
    // Past the place, and from the second answer down to "My own HTML files".
    for (const key of ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown'] as const) await page.keyboard.press(key);
    for (let tabs = 0; (await focused()) !== 'county' && tabs < 10; tabs++) await page.keyboard.press('Tab');
    assert.equal(await focused(), 'county');
    await page.keyboard.press('p');
    assert.equal(
      await page.$eval('[name=site]:checked', (input) => (input as HTMLInputElement).value),
      'own',
    );
    const isCopy = () => page.evaluate(() => document.activeElement!.textContent.trim() === 'Copy');
    for (let tabs = 0; !(await isCopy()) && tabs < 60; tabs++) await page.keyboard.press('Tab');
    assert.ok(await isCopy(), 'Tab reached Copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copy-status')!.textContent === 'Copied.');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /county="plymouth"/);
  });

  it('undoes one change, not one letter, with the back button', async () => {
    await open();
    await page.select('[name=county]', 'plymouth');
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await page.type('[name=footer]', 'Ask us');
    await page.keyboard.press('Tab');
    const code = () => page.$eval('#code', (element) => (element as HTMLTextAreaElement).value);
    assert.match(await code(), /county="plymouth"[^]*Ask us/);
    await page.goBack();
    assert.match(await code(), /county="plymouth"/);
    assert.doesNotMatch(await code(), /Ask/);
    await page.goBack();
    assert.doesNotMatch(await code(), /plymouth/);
  });

  it('writes the same texts into a template of React, Vue, Svelte or Angular, and into a template literal', async () => {
    const footer = '`b` ${c} {{ d }} {e} @if (f) { } \\n \\u0041 "g" \'h\' </script> <!-- --> &amp; é 🙂';
    const address = 'https://example.org/`${c}{{d}}{e}@if\\x41</script>?q="x"\'&amp;';
    await open(`#${new URLSearchParams({site: 'app', footer, 'program-url': address}).toString()}`);
    await page.$eval('.confirm button', (button) => button.click());
    const code = (await page.$eval('#code', (element) => (element as HTMLTextAreaElement).value)).trim();
    for (const [tool, read] of Object.entries(templateTools)) {
      const {attributes, text} = read(code);
      assert.equal(attributes['program-url'], address.replace(/[{}]/g, encodeURIComponent), tool);
      assert.equal(text, `Call 774-619-7750 ${footer.replace('{{', '{ {')}`, tool);
    }
    assert.equal(new Function(`return \`${code}\``)(), code);
  });

  it('gives heights that fit the card', async () => {
    const kept = JSON.parse(readFileSync(heightsFile, 'utf8')) as Awaited<ReturnType<typeof frameHeights>>;
    const now = await frameHeights();
    const list = (heights: typeof now) =>
      Object.entries(heights).flatMap(([form, byLanguage]) =>
        Object.entries(byLanguage).flatMap(([code, byWidth]) =>
          Object.entries(byWidth).map(([width, height]) => [`${form} ${code} ${width}`, height] as const),
        ),
      );
    const heights = new Map(list(kept));
    assert.ok(heights.size >= 40);
    for (const [name, height] of list(now))
      assert.ok(Math.abs(height - heights.get(name)!) <= height * 0.05, `${name}: npm run pictures`);
  });
});
