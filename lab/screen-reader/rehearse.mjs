// Opens the same page in a Firefox without a screen, to list its controls and what Orca should announce.
import puppeteer from 'puppeteer';

/** @import {Browser, KeyInput, Page} from 'puppeteer' */
/** @typedef {{tag: string, part: string | null, lang: string, href: string | null, text: string}} Control */

/** Puppeteer has its own name for the key that xdotool calls Return. @type {(page: Page, key: string) => Promise<void>} */
const press = (page, key) => page.keyboard.press(/** @type {KeyInput} */ (key === 'Return' ? 'Enter' : key));

/** @type {(browser: Browser, address: string) => Promise<Page>} */
async function open(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.focus('a');
  return page;
}

/** The control with the focus, in the page or in the card. Empty after the last one. */
const focusedControl = () => {
  const outer = document.activeElement;
  const control = /** @type {HTMLElement | null} */ (outer?.shadowRoot?.activeElement ?? outer);
  return (
    control &&
    control !== document.body && {
      tag: control.localName,
      part: control.getAttribute('part'),
      lang: control.lang,
      href: control.getAttribute('href'),
      text: control.innerText.replace(/\s+/g, ' ').trim(),
    }
  );
};

/** The text of the live regions in the page and the card. */
const liveText = () =>
  [document, document.querySelector('iop-return-card')?.shadowRoot]
    .flatMap((root) => [...(root?.querySelectorAll('[aria-live], [role=status]') ?? [])])
    .map(({textContent}) => textContent.trim())
    .join('');

/**
 * The page's controls after its first link, in tab order.
 *
 * @type {(browser: Browser, address: string) => Promise<Control[]>}
 */
export async function controlsOf(browser, address) {
  const page = await open(browser, address);
  const controls = [];
  while (controls.length < 100) {
    await press(page, 'Tab');
    const control = await page.evaluate(focusedControl);
    if (!control) break;
    controls.push(control);
  }
  await page.close();
  return controls;
}

/**
 * The text of the live regions after these keys.
 *
 * @type {(browser: Browser, address: string, keys: string[]) => Promise<string>}
 */
export async function announcementAfter(browser, address, keys) {
  const page = await open(browser, address);
  for (const key of keys) await press(page, key);
  await page.waitForFunction(liveText, {timeout: 10_000});
  const text = await page.evaluate(liveText);
  await page.close();
  return text;
}

/** @param {import('./needs.mjs').Programs} programs */
export const launch = ({browser}) =>
  puppeteer.launch({browser: 'firefox', executablePath: browser, timeout: 120_000});
