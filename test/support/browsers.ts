// The browsers that tests in Node drive from outside.
import type {LaunchOptions} from 'puppeteer';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {engines} from '../../scripts/check/engines.mjs';
import {isWhole} from './sample.js';

const {browser} = engines[1]!.find();
const firefox: LaunchOptions | undefined = browser
  ? {browser: 'firefox', executablePath: browser, timeout: 120_000}
  : undefined;

/** The name of each, and how Puppeteer starts it, if it is installed. Firefox, slower here, only in a whole run. */
export const browsers = [
  ['Chromium', headlessShell() as LaunchOptions | undefined],
  ...(isWhole ? ([['Firefox', firefox]] as const) : []),
] as const;
