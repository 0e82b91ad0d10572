// Creates the folder that partners unpack next to their pages, with a page that explains each file.
import {copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {languages} from '../../dist/modules/languages/languages.js';
import {renderCard} from '../../dist/modules/snippets/render-card.js';
import {fillBlocks} from '../build/edit-document.mjs';
import {statusOf} from '../build/translation-status.mjs';
import {servedFiles} from './releases.mjs';

/** @param {string} html */
const asCode = (html) => `<pre>${html.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;

/** For each width, the height that fits the whole card in every language. */
function frameHeights() {
  const {whole} = JSON.parse(readFileSync('demo/heights.json', 'utf8'));
  return Object.keys(whole.en)
    .map((width) => {
      const heights = languages.map(({code}) => whole[code][width]);
      return `${Math.max(...heights)} if the frame is ${width} px wide`;
    })
    .join(', ');
}

/** @param {string} folder @param {string} version */
export function layOutPartnerFolder(folder, version) {
  mkdirSync(folder, {recursive: true});
  for (const name of servedFiles()) copyFileSync(`dist/${name}`, `${folder}/${name}`);
  for (const name of ['static', 'plain']) cpSync(`dist/${name}`, `${folder}/${name}`, {recursive: true});
  copyFileSync('LICENSE', `${folder}/LICENSE`);

  const oneLanguage = languages.map(({code}) => `<code>iop-return-card.${code}.js</code>`);
  const blocks = {
    version,
    snippet: asCode(renderCard({as: 'tag'})),
    frame: asCode(renderCard({as: 'frame', src: 'https://www.example.org/card/frame.html'})),
    'frame-heights': `${frameHeights()}.`,
    translations: `${statusOf(languages.slice(1))} The card says so itself.`,
    'one-language': oneLanguage.join(', '),
  };
  let page = readFileSync('scripts/release/start.html', 'utf8');
  for (const [name, text] of Object.entries(blocks)) page = fillBlocks(page, name, () => text);
  writeFileSync(`${folder}/START.html`, page);
}
