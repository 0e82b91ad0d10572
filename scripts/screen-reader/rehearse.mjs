// The same page and keys in a Firefox without a screen: which controls there are, and what is to be announced.
import puppeteer from 'puppeteer';

/** Puppeteer has its own name for the key that xdotool calls Return. */
const press = (page, key) => page.keyboard.press(key === 'Return' ? 'Enter' : key);

async function open(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.focus('a');
  return page;
}

const focusedControl = () => {
  const control = document.querySelector('iop-return-card').shadowRoot.activeElement;
  return (
    control && {
      tag: control.localName,
      part: control.getAttribute('part'),
      lang: control.lang,
      href: control.getAttribute('href'),
      text: control.innerText.replace(/\s+/g, ' ').trim(),
    }
  );
};

const liveText = () =>
  [...document.querySelector('iop-return-card').shadowRoot.querySelectorAll('[role=status], [aria-live]')]
    .map((region) => region.textContent.replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();

/** The card's controls, in the order in which Tab reaches them. */
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

/** What stands in the card's live regions once these keys were pressed. */
export async function announcementAfter(browser, address, keys) {
  const page = await open(browser, address);
  for (const key of keys) await press(page, key);
  await page.waitForFunction(liveText, {timeout: 10_000});
  const text = await page.evaluate(liveText);
  await page.close();
  return text;
}

export const launch = ({browser}) =>
  puppeteer.launch({browser: 'firefox', executablePath: browser, timeout: 120_000});
