// Writes the files for pages without a script: the card in every language, for both counties and for each one, as
// static and as plain HTML. Also writes the frame page.
import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseFragment, serialize} from 'parse5';
import {nodesIn} from './nodes-in.mjs';

/** @param {string} out */
export async function writeStatic(out) {
  /** @type {typeof import('../../dist/modules/snippets/render-card.js')} */
  const {renderCard} = await import(pathToFileURL(resolve(out, 'modules/snippets/render-card.js')).href);
  /** @type {typeof import('../../dist/modules/languages/languages.js')} */
  const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);
  for (const as of /** @type {const} */ (['static', 'plain'])) {
    mkdirSync(`${out}/${as}`, {recursive: true});
    for (const {code} of languages) {
      for (const county of [undefined, 'plymouth', 'bristol']) {
        const file = `${out}/${as}/${[code, county].filter(Boolean).join('-')}.html`;
        writeFileSync(file, renderCard({as, lang: code, ...(county && {county})}));
      }
    }
  }

  // The plain card inside the element shows if the frame's scripts don't run.
  writeFileSync(
    `${out}/frame.html`,
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="referrer" content="no-referrer">
    <title>Waterside Behavioral Health</title>
  </head>
  <body>
    <iop-return-card>
${leavingTheFrame(renderCard({as: 'plain'}))}</iop-return-card>
    <script src="frame.js"></script>
    <script src="iop-return-card.js"></script>
  </body>
</html>
`,
  );
}

/**
 * Opens links to web pages in a new tab. Call links stay as they are: see src/entries/frame.ts.
 * @param {string} html
 */
function leavingTheFrame(html) {
  const fragment = parseFragment(html);
  for (const node of nodesIn(fragment)) {
    if (!('attrs' in node)) continue;
    if (node.attrs.some(({name, value}) => name === 'href' && value.startsWith('https:')))
      node.attrs.push({name: 'target', value: '_blank'});
  }
  return serialize(fragment);
}
