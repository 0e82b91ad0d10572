// Opens a page in a tab with its own process, cache and profile.
import puppeteer from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';

/**
 * @typedef {import('puppeteer').Page} Page
 * @typedef {import('puppeteer').CDPSession} Session
 * @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser
 */

export async function openBrowser() {
  const options = chromium();
  if (!options)
    throw new Error('Chromium is not installed here; node scripts/check/engines.mjs says how to get it.');
  const browser = await puppeteer.launch({
    ...options,
    // Without a GPU, painting in software would use the other cores. The last flag returns memory measurements at once.
    args: [...options.args, '--disable-gpu', '--enable-blink-features=ForceEagerMeasureMemory'],
    protocolTimeout: 300_000,
  });

  return {
    version: await browser.version(),
    close: () => browser.close(),

    /**
     * @template T
     * @param {string} address
     * @param {(page: Page, session: Session) => Promise<T>} act
     * @param {{slowdown?: number, width?: number, script?: boolean, before?: (page: Page) => Promise<unknown>}} options
     */
    async visit(address, act, {slowdown = 1, width = 1280, script = true, before} = {}) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setViewport({width, height: 900});
        await page.setJavaScriptEnabled(script);
        await before?.(page);
        await page.goto(address);
        if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
        const result = await act(page, await page.createCDPSession());
        // A throttled process keeps a core busy until it ends, and the next one needs that core.
        if (slowdown > 1) await page.emulateCPUThrottling(1);
        return result;
      } finally {
        await context.close();
      }
    },
  };
}
