import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type MediaFeature} from 'puppeteer';
import {headlessShell} from '../../scripts/check/chromium.mjs';

const {css} = (await import(
  new URL('../../../dist/modules/styles/generated/card.js', import.meta.url).href
)) as typeof import('../../dist/modules/styles/generated/card.js');

const names = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name!));

describe('the stylesheet', () => {
  it('uses every custom property that it defines, and the documented ones of partners', () => {
    const used = names(/var\(\s*(--[\w-]+)/g);
    const defined = names(/[{;\s](--[\w-]+)\s*:/g);
    assert.deepEqual(
      [...defined].filter((name) => !used.has(name)),
      [],
    );
    // Without a partner's colors, the card uses its own.
    const open = ['--iop-accent', '--iop-surface', '--iop-text'];
    assert.deepEqual([...used].filter((name) => !defined.has(name)).sort(), open);
  });

  it('defines no name that a page is likely to use', () => {
    for (const name of names(/(--[\w-]+)\s*:/g)) assert.match(name, /^--_?iop-/);
  });

  it('sets no text size in px, so that the reader’s own size counts', () => {
    assert.doesNotMatch(css, /\d(px|rem)\b/);
  });
});

const options = headlessShell();

describe('movement', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  before(async () => (browser = await puppeteer.launch(options!)));
  after(() => browser.close());

  async function animationsWith(value: 'reduce' | 'no-preference') {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value} as MediaFeature]);
    await page.setContent('<!doctype html><iop-return-card></iop-return-card>');
    await page.addScriptTag({content: readFileSync('dist/iop-return-card.js', 'utf8')});
    return page.evaluate(() => {
      const root = document.querySelector('iop-return-card')!.shadowRoot!;
      root.host.getBoundingClientRect();
      root.querySelector('summary')!.click();
      return root.getAnimations().length;
    });
  }

  it('there is none, with or without reduced motion', async () => {
    assert.equal(await animationsWith('no-preference'), 0);
    assert.equal(await animationsWith('reduce'), 0);
  });
});

describe('the colors', {skip: options ? false : 'Chromium is not installed here'}, () => {
  it('follow the visitor’s device only with theme="auto"', async () => {
    const browser = await puppeteer.launch(options!);
    try {
      const page = await browser.newPage();
      await page.setContent(
        '<!doctype html><iop-return-card></iop-return-card><iop-return-card theme="dark"></iop-return-card><iop-return-card theme="auto"></iop-return-card>',
      );
      await page.addScriptTag({path: 'dist/iop-return-card.js'});
      const surfaces = async (value: 'light' | 'dark') => {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
        return page.$$eval('iop-return-card', (cards) =>
          cards.map(
            (card) => getComputedStyle(card.shadowRoot!.querySelector('[part=card]')!).backgroundColor,
          ),
        );
      };
      const [light, dark, auto] = await surfaces('light');
      assert.notEqual(light, dark);
      assert.equal(auto, light);
      assert.deepEqual(await surfaces('dark'), [light, dark, dark]);
    } finally {
      await browser.close();
    }
  });
});
