// Compares the card with the recorded pictures. `npm run pictures` takes new ones: look at them.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';
import {pagePicture, takePage} from '../../scripts/check/page-picture.mjs';
import {folder, pictures, take, typefaces} from '../../scripts/check/pictures.mjs';
import {difference, tolerance} from '../support/pictures.js';

const options = chromium();

describe('the pictures', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let browser: Browser;
  before(async () => (browser = await puppeteer.launch(options!)));
  after(() => browser.close());

  const kept = (name: string) => {
    const file = `${folder}/${name}.png`;
    assert.ok(existsSync(file), `${file} is missing: npm run pictures, and look at it`);
    return readFileSync(file);
  };

  for (const name of Object.keys(pictures)) {
    it(`${name} matches the card`, async () => {
      const share = difference(kept(name), Buffer.from(await take(browser, name)));
      assert.ok(share < tolerance, `${(share * 100).toFixed(2)} % of it differs; npm run pictures, and look`);
    });
  }

  it('partner-page matches the page', async () => {
    const share = difference(kept(pagePicture), Buffer.from(await takePage(browser, typefaces)));
    assert.ok(share < tolerance, `${(share * 100).toFixed(2)} % of it differs; npm run pictures, and look`);
  });

  it('detect a change of color, size or position', async () => {
    for (const styles of [
      '--iop-accent: #700;',
      'font-size: 1px; zoom: 1.01;',
      'padding-inline-start: 2px;',
    ]) {
      const share = difference(kept('phone'), Buffer.from(await take(browser, 'phone', styles)));
      assert.ok(share > tolerance, `${styles} ${share}`);
    }
  });
});
