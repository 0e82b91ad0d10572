// Chromium's accessibility trees, recorded in test/accessibility-tree/, one line a node. After an intended change, run
// `npm run trees` and read the difference.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import type {} from '../../dist/modules/entries/define.js';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {announced, chooseLanguage} from '../support/page.js';

const options = headlessShell();
const silent = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'ListMarker',
  'StaticText',
  'LabelText',
  'MenuListPopup',
]);
const told = ['level', 'expanded', 'pressed', 'focused', 'live', 'hasPopup', 'invalid'];

async function treeOf(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number) => {
    const node = byId.get(id)!;
    const role = String(node.role?.value);
    const shown = !node.ignored && !(silent.has(role) && role !== 'StaticText');
    if (shown) {
      const state = (node.properties ?? [])
        .filter(
          ({name, value}) => told.includes(name) && (name === 'expanded' || String(value.value) !== 'false'),
        )
        .map(({name, value}) => ` ${name}=${String(value.value)}`)
        .join('');
      const name = String(node.name?.value ?? '').trim();
      const value = node.value ? ` value="${String(node.value.value)}"` : '';
      lines.push(`${'  '.repeat(depth)}${role}${name && ` "${name}"`}${value}${state}`);
      // A control's text is its name.
      if (['link', 'button', 'heading', 'option'].includes(role)) return;
    }
    for (const child of node.childIds ?? []) walk(child, depth + (shown ? 1 : 0));
  };
  walk(nodes[0]!.nodeId, 0);
  return lines.join('\n') + '\n';
}

const cardOn = async (page: Page) => (await page.$('iop-return-card'))!;

async function copy(page: Page, allowed: boolean) {
  const card = await cardOn(page);
  await card.evaluate((card, allowed) => {
    const clipboard = allowed ? {writeText: () => Promise.resolve()} : undefined;
    Object.defineProperty(navigator, 'clipboard', {value: clipboard});
    card.shadowRoot!.querySelector<HTMLElement>('[part=copy]')!.click();
  }, allowed);
  await page.waitForFunction(announced, {timeout: 20_000}, card);
}

const states: Record<string, {lang: string; bring(page: Page): Promise<unknown>}> = {
  closed: {lang: 'en', bring: () => Promise.resolve()},
  open: {
    lang: 'en',
    bring: (page) => page.evaluate(() => document.querySelector('iop-return-card')!.openQuestion('q2')),
  },
  copied: {lang: 'en', bring: (page) => copy(page, true)},
  'not-copied': {lang: 'en', bring: (page) => copy(page, false)},
  'language-chosen': {
    lang: 'en',
    bring: async (page) => (await cardOn(page)).evaluate(chooseLanguage, 'pt'),
  },
  'opening-hours': {
    lang: 'en',
    bring: (page) =>
      page.evaluate(() => {
        Date.now = () => Date.parse('2026-07-10T18:00-04:00');
        document.querySelector('iop-return-card')!.openingHours = 'Mo-Th 08:30-17:00; Fr 08:30-12:00';
      }),
  },
  spanish: {lang: 'es', bring: () => Promise.resolve()},
};

describe('the accessibility tree', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  before(async () => (browser = await puppeteer.launch(options!)));
  after(() => browser.close());

  async function open(lang: string) {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await page.setContent(
      `<!doctype html><html lang="${lang}"><title>Partner</title><main><iop-return-card county="plymouth"></iop-return-card></main>`,
    );
    await page.addScriptTag({path: 'dist/iop-return-card.js'});
    return page;
  }

  for (const [name, {lang, bring}] of Object.entries(states)) {
    it(`reads as it did: npm run trees records a change (${name})`, async () => {
      const page = await open(lang);
      await bring(page);
      const tree = await treeOf(page);
      const file = `test/accessibility-tree/${name}.txt`;
      if (process.env['UPDATE']) writeFileSync(file, tree);
      assert.equal(tree, readFileSync(file, 'utf8'));
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`controls, panels and focus keep an edge under forced colors (${scheme})`, async () => {
      const page = await open('en');
      await (
        await page.createCDPSession()
      ).send('Emulation.setEmulatedMedia', {
        features: [
          {name: 'forced-colors', value: 'active'},
          {name: 'prefers-color-scheme', value: scheme},
        ],
      });
      await page.keyboard.press('Tab');
      const edges = await page.evaluate(() => {
        const root = document.querySelector('iop-return-card')!.shadowRoot!;
        const background = getComputedStyle(root.querySelector('[part=card]')!).backgroundColor;
        const seen = ['[part=call]', '[part=copy]', '.panel', '[part=crisis]', '[part=crisis] a'].map(
          (name) => {
            const {borderTopWidth, borderTopStyle, borderTopColor} = getComputedStyle(
              root.querySelector(name)!,
            );
            return (
              parseFloat(borderTopWidth) > 0 && borderTopStyle === 'solid' && borderTopColor !== background
            );
          },
        );
        const {outlineStyle, outlineColor} = getComputedStyle(root.activeElement!);
        return [...seen, outlineStyle === 'solid' && outlineColor !== background];
      });
      assert.deepEqual(edges, Array(6).fill(true));
    });
  }
});
