// The pages that Orca reads: the built card between two links that mark its start and end, and the review page.
import {mkdirSync, writeFileSync} from 'node:fs';
import {serveFolder} from '../../scripts/check/serve-folder.mjs';

/**
 * @typedef {object} Page
 * @property {string} address
 * @property {string} first the page's first link
 * @property {string} last the last line of the page
 */

const folder = 'build/screen-reader';
/** A Monday morning, because the card says whether the phone is answered now. */
const now = '2026-07-06T10:00-04:00';

/** @type {(lang: string, attributes: string) => string} */
const cardPage = (lang, attributes) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <title>Partner</title>
  <main>
    <p><a href="about:blank">Before the card</a></p>
    <iop-return-card ${attributes}></iop-return-card>
    <p>After the card.</p>
  </main>
  <script>Date.now = () => Date.parse('${now}');</script>
  <script src="/dist/iop-return-card.js"></script>
</html>
`;

/** Serves the pages, because the review page's module doesn't load from a file. */
export async function servePages() {
  const {origin, close} = await serveFolder('.');
  /** @type {(file: string, lang: string, attributes: string) => Page} */
  const card = (file, lang, attributes) => {
    mkdirSync(folder, {recursive: true});
    writeFileSync(`${folder}/${file}.html`, cardPage(lang, attributes));
    return {
      address: `${origin}/${folder}/${file}.html`,
      first: 'Before the card',
      last: 'After the card.',
    };
  };
  /** @type {(lang: string) => Page} */
  const review = (lang) => ({
    address: `${origin}/build/site/review.html?lang=${lang}`,
    first: 'Go to the sentences',
    last: 'Nothing is sent from here.',
  });
  return {card, review, close};
}
