// The page that is read: the built card between two landmarks for the ear.
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

export const before = 'Before the card';
export const after = 'After the card.';

/** Writes the page into a folder, and says its address. */
export function writePage(folder, lang) {
  const file = join(folder, `page.${lang}.html`);
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
  <script src="${pathToFileURL(resolve('dist/iop-return-card.js'))}"></script>
</html>
`,
  );
  return pathToFileURL(file).href;
}
