// How scripts and tests start Chromium when they drive it from outside.
import {engines, isRoot} from './engines.mjs';

/** Puppeteer's launch options, or undefined where Chromium is not installed. */
export function chromium() {
  const {browser} = engines[0].find();
  return browser
    ? {
        executablePath: browser,
        timeout: 120_000,
        args: [
          '--disable-background-networking',
          '--disable-component-update',
          ...(isRoot ? ['--no-sandbox'] : []),
        ],
      }
    : undefined;
}
