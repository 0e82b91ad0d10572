// How scripts and tests start Chromium when they drive it from outside.
import {chromium as found, headlessShell as shell, isRoot} from './engines.mjs';

/** @param {string} browser */
const optionsFor = (browser) => ({
  executablePath: browser,
  timeout: 120_000,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    ...(isRoot ? ['--no-sandbox'] : []),
  ],
});

/** Puppeteer's options to launch Chromium, or undefined where it isn't installed. */
export function chromium() {
  const {browser} = found.find();
  return browser ? optionsFor(browser) : undefined;
}

/**
 * For tests: Chromium's headless shell, which is the same engine without the browser around it, and needs two thirds of the time.
 * Chromium itself in a whole run, where the shell isn't installed, or if `CHROMIUM` names a program.
 */
export function headlessShell() {
  const {browser} = shell.find();
  return browser && process.env.WHOLE !== 'true' && !process.env.CHROMIUM
    ? {...optionsFor(browser), headless: /** @type {const} */ ('shell')}
    : chromium();
}
