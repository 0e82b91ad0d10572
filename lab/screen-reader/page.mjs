// The page that is read: the built card between two landmarks for the ear.
import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

export const before = 'Before the card';
export const after = 'After the card.';

const folder = 'build/screen-reader';

/**
 * Writes the page in one language, and says its address.
 *
 * @param {string} lang
 */
export function writePage(lang) {
  const file = `${folder}/${lang}.html`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    file,
    `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <title>Partner</title>
  <main>
    <p><a href="about:blank">${before}</a></p>
    <iop-return-card></iop-return-card>
    <p>${after}</p>
  </main>
  <script src="../../dist/iop-return-card.js"></script>
</html>
`,
  );
  return pathToFileURL(file).href;
}
