// The browser's font size can be set only at its start. WebKitGTK has no such setting.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import puppeteer, {type LaunchOptions} from 'puppeteer';
import {browsers} from '../support/browsers.js';

const script = readFileSync('dist/iop-return-card.js', 'utf8');

/** Sizes of text in the card, and by how much it overflows its container. */
async function measure(options: LaunchOptions, attribute: string) {
  const browser = await puppeteer.launch(options);
  try {
    const tab = await browser.newPage();
    await tab.setViewport({width: 390, height: 800});
    await tab.setContent(
      `<!doctype html><html lang="en"><body><iop-return-card ${attribute}></iop-return-card>`,
    );
    await tab.addScriptTag({content: script});
    return await tab.evaluate(() => {
      const root = document.querySelector('iop-return-card')!.shadowRoot!;
      const sizeOf = (name: string) => parseFloat(getComputedStyle(root.querySelector(name)!).fontSize);
      const sizes = [
        '[part=lead]',
        'p',
        '[part=call]',
        '[part=language]',
        'summary',
        '[part=attribution] p',
      ].map(sizeOf);
      const wrapper = root.querySelector('[part=card]')!;
      return {sizes, title: sizeOf('h2'), overflow: wrapper.scrollWidth - wrapper.clientWidth};
    });
  } finally {
    await browser.close();
  }
}

/** How a browser starts with larger text. */
const large: {[name: string]: (options: LaunchOptions) => LaunchOptions} = {
  Chromium: (options) => ({...options, args: [...options.args!, '--blink-settings=defaultFontSize=32']}),
  Firefox: (options) => ({...options, extraPrefsFirefox: {'font.size.variable.x-western': 32}}),
};

describe('a browser font size of 32 px', () => {
  for (const [name, normal] of browsers) {
    for (const attribute of ['', 'compact'])
      it(
        `gets all text twice as large as with 16 px, the title as large as fits, and nothing sticks out, ${attribute || 'whole'}, in ${name}`,
        {skip: normal ? false : 'not installed here'},
        async () => {
          const before = await measure(normal!, attribute);
          const after = await measure(large[name]!(normal!), attribute);
          assert.deepEqual(
            after.sizes.map((size) => size.toFixed(2)),
            before.sizes.map((size) => (size * 2).toFixed(2)),
          );
          assert.ok(after.title >= before.title * 1.5, `${before.title} to ${after.title}`);
          assert.equal(after.overflow, 0);
        },
      );
  }
});
