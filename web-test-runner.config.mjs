import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {defaultReporter} from '@web/test-runner';
import {headlessShell} from './scripts/check/chromium.mjs';
import {browserReporter} from './scripts/check/closing-line.mjs';
import {engines, isFound, isRoot} from './scripts/check/engines.mjs';
import {freePort} from './scripts/check/free-port.mjs';
import {appResults} from './test/support/app-results.mjs';
import {faultyNetwork} from './test/support/faulty-network.mjs';
import {localHost, loopback} from './test/support/loopback.mjs';
import {pagePolicy} from './test/support/page-policy.mjs';

/**
 * Starts a browser with generous time-outs, since a busy machine is no fault of the card.
 * @param {import('puppeteer').LaunchOptions | undefined} launchOptions
 * @param {(browser: import('puppeteer').Browser) => Promise<import('puppeteer').Page>} newPage
 */
const puppeteer = (launchOptions, newPage, concurrency = 1) =>
  puppeteerLauncher({
    launchOptions: {timeout: 120_000, ...launchOptions},
    concurrency,
    async createPage({browser}) {
      const page = await newPage(browser);
      page.setDefaultNavigationTimeout(120_000);
      return page;
    },
  });

/** A page with its own storage and window, which has the focus as if it were the only one. */
async function focusedPage(/** @type {import('puppeteer').Browser} */ browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** @type {{[engine: string]: (found: any) => unknown}} */
const launchers = {
  Chromium: () => puppeteer(headlessShell(), focusedPage, 2),

  Firefox: ({browser}) =>
    puppeteer({browser: 'firefox', executablePath: browser}, (browser) => browser.newPage()),

  // WebKitGTK, the engine of Safari, is driven through WebDriver and needs a display.
  async WebKit({browser, driver, display}) {
    const port = await freePort();
    const server = spawn(display, ['--auto-servernum', driver, `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: {...process.env, ...(isRoot && {WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'})},
    });
    // Ends the whole process group, since xvfb-run does not pass signals on to what it started.
    process.on('exit', () => {
      try {
        process.kill(-Number(server.pid));
      } catch {
        // It has ended already.
      }
    });
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      automationProtocol: 'webdriver',
      logLevel: 'error',
      connectionRetryCount: 10,
      /** @type {any} WebKitGTK's own options have no type */
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      },
    });
  },
};

/** The tests of what an engine does with the card. The others run in Chromium only, except before a release. */
const everyEngine = `
  accessibility attributes compact deep-links embed frame hours integrity languages lifecycle message not-defined parts
  privacy questions spoken static toggle-events trust two-scripts xhtml`
  .trim()
  .split(/\s+/)
  .map((name) => `build/test/browser/${name}.test.js`);

const isWhole = process.env.WHOLE === 'true';
const files = readdirSync('build/test/browser')
  .filter((name) => name.endsWith('.test.js'))
  .map((name) => `build/test/browser/${name}`);
// Files that are named run in every engine.
const isEveryday = !isWhole && !process.argv.includes('--files');

const browsers = await Promise.all(
  engines
    .filter(isFound)
    // ENGINE=Firefox, for example, runs only that one.
    .filter(({name}) => name === (process.env.ENGINE ?? name))
    .map((engine) => launchers[engine.name](engine.find())),
);

export default {
  files: isEveryday ? everyEngine : files,
  groups: isEveryday
    ? [
        {
          name: 'Chromium',
          files: files.filter((file) => !everyEngine.includes(file)),
          browsers: browsers.slice(0, 1),
        },
      ]
    : [],
  // Read by test/support/sample.ts.
  ...(isWhole && {
    testRunnerHtml: (/** @type {string} */ framework) =>
      `<script>window.isWhole = true</script><script type="module" src="${framework}"></script>`,
  }),
  nodeResolve: true,
  hostname: '127.0.0.1',
  middleware: [localHost, faultyNetwork, pagePolicy],
  plugins: [loopback, appResults],
  // One page in each other engine, so that it keeps the focus. The engines don't share it, and run side by side.
  concurrency: 1,
  concurrentBrowsers: 3,
  browsers,
  testFramework: {config: {timeout: 60_000}},
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  browserStartTimeout: 240_000,
  reporters: [defaultReporter(), browserReporter],
};
