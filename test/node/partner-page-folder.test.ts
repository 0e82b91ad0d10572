// The partner's page opened from a folder, without a server, as partners without Node unpack it from a release.
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {browsers} from '../support/browsers.js';

const address = pathToFileURL(resolve('build/site/index.html')).href;

for (const [name, options] of browsers) {
  describe(`in ${name}, from a folder`, {skip: options ? false : `${name} is not installed here`}, () => {
    let browser: Browser;
    let page: Page;
    const errors: string[] = [];

    before(async () => {
      browser = await puppeteer.launch(options!);
      page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
    });
    after(() => browser.close());

    const open = async (hash: string) => {
      await page.goto('about:blank');
      await page.goto(address + hash);
      await page.waitForSelector('#frame:not([aria-busy])');
    };
    const code = () => page.$eval('#code', (element) => (element as HTMLTextAreaElement).value);
    /** The call button of the card in the preview. */
    const call = () =>
      page.$eval(
        '#frame',
        (frame) =>
          (frame as HTMLIFrameElement)
            .contentDocument!.querySelector('iop-return-card')!
            .shadowRoot!.querySelector('[part=call]')!.textContent,
      );

    it('writes the snippet, shows the card and keeps the choices in its address', async () => {
      await open('#county=plymouth');
      assert.match(await code(), /src="iop-return-card.js".*county="plymouth"/s);
      assert.match(await call(), /774-619-7750/);
      await page.select('[name=county]', 'bristol');
      assert.match(await code(), /county="bristol"/);
      assert.match(await page.evaluate(() => location.hash), /county=bristol/);
      await page.goBack();
      assert.match(await code(), /county="plymouth"/);
    });

    it('shows the card of a frame too, and says that it needs a public address', async () => {
      await open('#place=embed&lang=es');
      assert.match(await call(), /Llama/);
      assert.match(await code(), /^https:\/\/www\.example\.org\/card\/frame\.html\?/);
      assert.match(await page.$eval('.forward', (element) => element.textContent), /public address/);
    });

    it('names the files in its folder instead of a link that browsers would open', async () => {
      await open('');
      assert.equal(await page.$('a.file'), null);
      const file = await page.$eval('.file', (element) => element.textContent);
      assert.ok(file.endsWith('/iop-return-card.js') && !file.includes(':'), file);
    });

    it('has no error', () => assert.deepEqual(errors, []));
  });
}
