// Starts Firefox on a case's desktop, and presses keys in it.
import {once} from 'node:events';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** No first-run page, no downloads, and no second page in the background, which a screen reader would read. */
const preferences = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/**
 * @param {import('./needs.mjs').Programs} programs
 * @param {import('./desktop.mjs').Desktop} desktop
 * @param {string} address
 */
export function startFirefox(programs, {home, start}, address) {
  const profile = join(home, 'profile');
  mkdirSync(profile);
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
      .join(''),
  );
  start(programs.browser, ['--profile', profile, '--new-instance', address]);
}

/**
 * Presses one key, such as `Tab` or `Return`, in the window that has the focus.
 *
 * @param {import('./needs.mjs').Programs} programs
 * @param {import('./desktop.mjs').Desktop} desktop
 * @param {string} key
 */
export const press = (programs, {start}, key) =>
  once(start(programs.keys, ['key', key]), 'exit', {signal: AbortSignal.timeout(10_000)});
