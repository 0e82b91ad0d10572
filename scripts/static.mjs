// Writes the files for pages without a script: the card in every language, for both counties and for each, styled
// and plain; and the page for frames.
import {mkdirSync, writeFileSync} from 'node:fs';
import {languages} from '../dist/modules/languages.js';
import {renderCard} from '../dist/modules/static/render-card.js';

for (const as of ['static', 'plain']) {
  mkdirSync(`dist/${as}`, {recursive: true});
  for (const {code} of languages) {
    for (const county of [undefined, 'plymouth', 'bristol']) {
      const file = `dist/${as}/${[code, county].filter(Boolean).join('-')}.html`;
      writeFileSync(file, renderCard({as, lang: code, ...(county && {county})}));
    }
  }
}

// What stands inside the element shows where the frame's scripts do not run.
writeFileSync(
  'dist/frame.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="referrer" content="no-referrer">
    <title>Waterside Behavioral Health</title>
    <base target="_top">
  </head>
  <body>
    <iop-return-card>
${renderCard({as: 'plain'})}</iop-return-card>
    <script src="frame.js"></script>
    <script src="iop-return-card.js"></script>
  </body>
</html>
`,
);
