import {spawn} from 'node:child_process';
import puppeteer from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';
import {engines, isRoot} from '../../scripts/check/engines.mjs';

/**
 * @typedef {object} Opened
 * @property {number} pid the process that all of the browser's others come from
 * @property {string} version
 * @property {() => Promise<number | undefined>} heap the page's heap in bytes after a garbage collection
 * @property {() => Promise<void>} close
 */

/** @param {import('puppeteer').LaunchOptions} options @param {string} address */
async function byPuppeteer(options, address) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  await page.goto(address, {timeout: 120_000});
  return {
    page,
    pid: Number(browser.process()?.pid),
    version: await browser.version(),
    close: () => browser.close(),
  };
}

/** Opens an address in each engine. @type {{[engine: string]: (address: string) => Promise<Opened>}} */
export const open = {
  async Chromium(address) {
    const {page, ...opened} = await byPuppeteer(chromium() ?? {}, address);
    const session = await page.createCDPSession();
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    return {...opened, heap};
  },

  async Firefox(address) {
    const executablePath = engines[1].find().browser;
    const {pid, version, close} = await byPuppeteer({browser: 'firefox', executablePath}, address);
    return {pid, version, close, heap: async () => undefined};
  },

  // WebKitGTK needs a display, but no driver to open one page. By default, it collects few old objects within ten
  // minutes. With a small heap and no generations it collects them, so leaks show:
  // https://github.com/WebKit/WebKit/blob/main/Source/JavaScriptCore/runtime/OptionsList.h
  async WebKit(address) {
    const {browser, display} = engines[2].find();
    const child = spawn(String(display), ['--auto-servernum', String(browser), address], {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        JSC_useGenerationalGC: 'false',
        JSC_gcMaxHeapSize: String(20 * 2 ** 20),
        ...(isRoot && {WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'}),
      },
    });
    const pid = Number(child.pid);
    // The whole process group, because xvfb-run doesn't pass on signals.
    const close = async () => void process.kill(-pid);
    return {pid, version: 'WebKitGTK', close, heap: async () => undefined};
  },
};
