// Writes page.html and a page for each other language: the card as a page of its own. Without scripts it is the static
// card. Its style is in card-page.css, because the page's policy allows no inline style.
import {copyFileSync, existsSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseFragment, serialize} from 'parse5';
import {withPolicy} from '../release/policies.mjs';
import {nodesIn} from './nodes-in.mjs';
import {compile} from './styles.mjs';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** The name of a language's page and picture. @param {string} code @param {'html' | 'png'} extension */
export const pageName = (code, extension) =>
  code === 'en' ? `page.${extension}` : `page.${code}.${extension}`;

/** A new language has the English picture until `npm run pictures` takes its own. @param {string} code */
function pictureOf(code) {
  const own = `docs/pictures/share-${code}.png`;
  return existsSync(own) ? own : 'docs/pictures/share-en.png';
}

/** @param {string} out */
export async function writeCardPages(out) {
  /** @type {typeof import('../../dist/modules/snippets/render-card.js')} */
  const {renderCard, staticStyle} = await import(
    pathToFileURL(resolve(out, 'modules/snippets/render-card.js')).href
  );
  /** @type {typeof import('../../dist/modules/languages/languages.js')} */
  const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);

  writeFileSync(`${out}/card-page.css`, `${compile('src/styles/card-page.css')}${staticStyle}`);
  for (const language of languages) {
    const {code} = language;
    const options = {lang: code, headingLevel: 1};
    const card = parseFragment(
      renderCard({...options, as: 'static', theme: 'auto', deepLink: true, src: 'iop-return-card.js'}),
    );
    const plain = parseFragment(renderCard({...options, as: 'plain'}));
    const page = pageOf(language, languages, card, plain);
    writeFileSync(`${out}/${pageName(code, 'html')}`, withPolicy(page, 'page'));
    copyFileSync(pictureOf(code), `${out}/${pageName(code, 'png')}`);
  }
}

/**
 * @param {import('../../dist/modules/languages/languages.js').Language} language
 * @param {readonly import('../../dist/modules/languages/languages.js').Language[]} languages
 * @param {import('parse5').DefaultTreeAdapterTypes.DocumentFragment} card
 * @param {import('parse5').DefaultTreeAdapterTypes.DocumentFragment} plain what browsers without declarative shadow DOM show
 */
function pageOf({code, direction}, languages, card, plain) {
  /** @param {string} name */
  const part = (name) => find(card, (node) => valueOf(node, 'part') === name);
  const title = textOf(part('heading'));
  const labels = {
    title,
    description: textOf(part('lead')),
    picture: `${title} ${textOf(part('call'))}`,
    languages: valueOf(part('languages'), 'aria-label'),
  };
  const element = find(card, ({tagName}) => tagName === 'iop-return-card');
  const style = find(card, ({tagName}) => tagName === 'style');
  Object.assign(style, {tagName: 'link', nodeName: 'link', childNodes: []});
  style.attrs = Object.entries({rel: 'stylesheet', href: 'card-page.css'}).map(([name, value]) => ({
    name,
    value,
  }));
  element.childNodes = [element.childNodes[0], ...plain.childNodes];

  return `<!doctype html>
<html lang="${code}" dir="${direction}" data-theme="auto">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="referrer" content="no-referrer" />
    <title>${escape(labels.title)}</title>
    <meta name="description" content="${escape(labels.description)}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Waterside Behavioral Health" />
    <meta property="og:title" content="${escape(labels.title)}" />
    <meta property="og:description" content="${escape(labels.description)}" />
    <meta property="og:image" content="${pageName(code, 'png')}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${escape(labels.picture)}" />
    <meta name="twitter:card" content="summary_large_image" />
${languages.map((other) => `    <link rel="alternate" hreflang="${other.code}" href="${pageName(other.code, 'html')}" />`).join('\n')}
    <link rel="stylesheet" href="card-page.css" />
    <script src="card-page.js" defer></script>
    <script src="iop-return-card.js" defer></script>
  </head>
  <body>
    <nav aria-label="${escape(labels.languages)}">
${languages.map((other) => `      <a href="${pageName(other.code, 'html')}" lang="${other.code}" hreflang="${other.code}"${other.code === code ? ' aria-current="page"' : ''}>${other.name}</a>`).join('\n')}
    </nav>
    <main>
${serialize(/** @type {Element} */ (element.parentNode))}
    </main>
  </body>
</html>
`;
}

/** @param {import('parse5').DefaultTreeAdapterTypes.DocumentFragment} fragment @param {(node: Element) => boolean} is */
function find(fragment, is) {
  for (const node of nodesIn(fragment)) if ('attrs' in node && is(node)) return node;
  throw new Error('The static card has changed: card-pages.mjs misses a part of it.');
}

/** @param {Element} element @param {string} name */
const valueOf = ({attrs}, name) => attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** @param {Element} element */
const textOf = (element) =>
  [...nodesIn(element)]
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
