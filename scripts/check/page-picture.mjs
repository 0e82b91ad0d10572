// Takes the picture of the partner's page, as `npm run site` has laid it out, in the typefaces of the other pictures.
import {serveFolder} from './serve-folder.mjs';

export const pagePicture = 'partner-page';

/** @param {import('puppeteer').Browser} browser @param {string} typefaces */
export async function takePage(browser, typefaces) {
  const {origin, close} = await serveFolder('build/site');
  const page = await browser.newPage();
  // Its policy would refuse the typefaces.
  await page.setBypassCSP(true);
  await page.setViewport({width: 1180, height: 1180});
  await page.goto(`${origin}/index.html#county=plymouth`);
  const frame = await (await page.waitForSelector('#frame:not([aria-busy])'))?.contentFrame();
  await page.addStyleTag({
    content: `${typefaces} :root {font-family: Text} h1, h2 {font-family: Heading; font-weight: 600}`,
  });
  await frame?.addStyleTag({
    content: `${typefaces} iop-return-card {--iop-font-family: Text; --iop-heading-font-family: Heading}`,
  });
  await page.evaluate(() => document.fonts.ready);
  await frame?.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  close();
  return picture;
}
