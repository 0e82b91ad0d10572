// Writes the plugin's static cards, whole and compact, with space reserved for what the script adds. Contains only each
// card's declarative shadow root, because the plugin writes the element around it, and the comment `<!--week-->` where
// the plugin writes opening hours: see wordpress/includes/card.php.
import {mkdirSync, writeFileSync} from 'node:fs';
import {parseFragment} from 'parse5';
import {options} from '../../dist/modules/options/options.js';
import {languages} from '../../dist/modules/languages/languages.js';
import {renderCard} from '../../dist/modules/snippets/render-card.js';
import {nodesIn} from '../build/nodes-in.mjs';

/** @param {string} html */
function templateIn(html) {
  const nodes = [...nodesIn(parseFragment(html, {sourceCodeLocationInfo: true}))];
  const at = nodes.find(({nodeName}) => nodeName === 'template')?.sourceCodeLocation;
  if (!at) throw new Error('A static card has no template.');
  return html.slice(at.startOffset, at.endOffset);
}

/** Any hours, for their place in the card. */
const openingHours = 'Mo 00:00-00:01';

/** Puts the comment in place of the week. @param {string} html */
function withoutWeek(html) {
  const nodes = [...nodesIn(parseFragment(html, {sourceCodeLocationInfo: true}))];
  const at = nodes.find(
    (node) => 'attrs' in node && node.attrs.some(({value}) => value === 'week'),
  )?.sourceCodeLocation;
  if (!at) throw new Error('A static card has no week.');
  return `${html.slice(0, at.startOffset)}<!--week-->${html.slice(at.endOffset)}`;
}

/** @param {string} folder */
export function writeStaticCards(folder) {
  mkdirSync(folder, {recursive: true});
  for (const {code} of languages)
    for (const county of [undefined, ...options.county.values])
      for (const compact of [false, true]) {
        const src = 'iop-return-card.js';
        const html = renderCard({as: 'static', lang: code, county, compact, openingHours, src});
        const name = [code, county, compact && 'compact'].filter(Boolean).join('-');
        writeFileSync(`${folder}/${name}.html`, templateIn(withoutWeek(html)));
      }
}
