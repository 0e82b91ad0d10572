// Runs one case, from an empty desktop to the list of what Orca said.
import {openDesktop} from './desktop.mjs';
import {press, startFirefox} from './firefox.mjs';
import {startOrca} from './orca.mjs';

/**
 * Opens the page, which Orca then reads, and presses the keys.
 *
 * @param {import('./needs.mjs').Programs} programs
 * @param {import('./page.mjs').Page} page
 * @param {string[]} keys
 * @param {string} [announcement] to wait for at the end
 * @returns {Promise<string[]>} what Orca said: about the page if no key is pressed, otherwise after the keys
 */
export async function listen(programs, page, keys, announcement) {
  const desktop = await openDesktop(programs);
  try {
    const orca = await startOrca(programs, desktop);
    startFirefox(programs, desktop, page.address);
    if (!(await orca.says((line) => line === page.last, 60_000)))
      throw new Error('The page was not read to its end.');
    await orca.settles();
    if (!keys.length) return between(orca.heard(), page);

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
    if (!arrived.includes(`${page.first} link.`)) {
      throw new Error(`Tab did not reach the page's first link: ${arrived.join(' | ')}`);
    }
    for (const key of keys) lines.push(`[${key}]`, ...(await play(key)));
    return announcement ? await withAnnouncement(orca, lines, announcement) : lines;
  } finally {
    await desktop.close();
  }
}

/**
 * Waits for the announcement, and puts it last. Orca speaks a live region a tenth of a second after a change, which may
 * be before or after the key's other effects.
 *
 * @param {import('./orca.mjs').Orca} orca
 * @param {string[]} lines
 * @param {string} announcement
 */
async function withAnnouncement(orca, lines, announcement) {
  /** @param {string} line */
  const isIt = (line) => line === announcement;
  if (!lines.some(isIt) && (await orca.says(isIt, 5_000))) lines.push(announcement);
  return [...lines.filter((line) => !isIt(line)), ...lines.filter(isIt)];
}

/**
 * The lines between the page's first link and its last line.
 *
 * @type {(lines: string[], page: import('./page.mjs').Page) => string[]}
 */
const between = (lines, {first, last}) => lines.slice(lines.indexOf(first) + 2, lines.indexOf(last));
