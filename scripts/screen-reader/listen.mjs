// Plays one case, from an empty desktop to what was heard.
import {openDesktop} from './desktop.mjs';
import {press, startFirefox} from './firefox.mjs';
import {startOrca} from './orca.mjs';
import {after, before} from './page.mjs';

/**
 * Opens the page, which Orca then reads through by itself, and presses the keys.
 * @param {import('./needs.mjs').Programs} programs
 * @param {string} address
 * @param {string[]} keys
 * @param {string} [announcement] what is waited for at the end
 * @returns {Promise<string[]>} what was heard: of the page where no key is pressed, else of what the keys did
 */
export async function listen(programs, address, keys, announcement) {
  const desktop = await openDesktop(programs);
  try {
    const orca = await startOrca(programs, desktop);
    startFirefox(programs, desktop, address);
    if (!(await orca.says((line) => line === after, 60_000)))
      throw new Error('The page was not read to its end.');
    await orca.settles();
    if (!keys.length) return between(orca.heard());

    /** @type {string[]} */
    const lines = [];
    /** @param {string} key */
    const play = async (key) => {
      const known = orca.heard().length;
      await press(programs, desktop, key);
      await orca.says((_, index) => index >= known, 10_000);
      await orca.settles();
      return orca.heard().slice(known);
    };
    const arrived = await play('Tab');
    if (!arrived.includes(`${before} link.`)) {
      throw new Error(`Tab did not reach the page's first link: ${arrived.join(' | ')}`);
    }
    for (const key of keys) lines.push(`[${key}]`, ...(await play(key)));
    if (announcement && !lines.includes(announcement)) {
      const known = orca.heard().length;
      await orca.says((line, index) => index >= known && line === announcement, 5_000);
      lines.push(...orca.heard().slice(known));
    }
    return lines;
  } finally {
    await desktop.close();
  }
}

/**
 * What was said of the card, without what came before and after it.
 *
 * @param {string[]} lines
 */
const between = (lines) => lines.slice(lines.indexOf(before) + 2, lines.indexOf(after));
