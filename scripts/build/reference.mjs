// The documents' blocks that come from the manifest and the language table.
import {markdownTable} from 'markdown-table';
import {languageLists} from './language-lists.mjs';

/**
 * @typedef {{name: string, description: string, default?: string, type: {text: string}}} Item
 * @typedef {Item & {kind: string, parameters?: {name: string}[]}} Member
 * @typedef {Record<'attributes' | 'slots' | 'events' | 'cssProperties' | 'cssParts', Item[]> & {members: Member[]}} Element
 */

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {Item} item */
const valuesOf = ({type}) =>
  type.text === 'boolean'
    ? 'present or not'
    : type.text
        .split(' | ')
        .filter((value) => value !== 'string')
        .map((value) => code(value.replaceAll("'", '')))
        .join(', ');

/** @param {Item} item */
const defaultOf = ({type, default: value}) => (!value || type?.text === 'boolean' ? '' : code(value));

/**
 * A CSS rule that reserves space for the whole card in English. Wider cards are never higher.
 * @param {{[width: string]: number}} byWidth
 */
const reservedHeight = (byWidth) =>
  [
    '```css',
    '@media screen {',
    'iop-return-card { display: grid; }',
    ...Object.entries(byWidth).map(
      ([width, height]) => `@media (min-width: ${width}px) { iop-return-card { min-height: ${height}px; } }`,
    ),
    '}',
    '```',
  ].join('\n');

/**
 * The Markdown of each block, by name.
 * @param {Element} card
 * @param {readonly import('../../dist/modules/languages/languages.js').Language[]} languages
 * @param {typeof import('../../demo/heights.json')} heights of the frame
 * @returns {{[name: string]: string}}
 */
export const reference = (card, languages, heights) => ({
  ...languageLists(languages),
  'reserved-height': reservedHeight(heights.whole.en),
  'frame-heights': markdownTable([
    ['', ...Object.keys(heights.whole.en).map((width) => `${width} px wide`)],
    ...Object.entries(heights).flatMap(([form, byLanguage]) =>
      languages.flatMap(({code, english}) => {
        /** @type {{[code: string]: {[width: string]: number}}} */
        const measured = byLanguage;
        return measured[code]
          ? [
              [
                `${{whole: 'whole card', short: 'short form'}[form] ?? form}, ${english}`,
                ...Object.values(measured[code]).map(String),
              ],
            ]
          : [];
      }),
    ),
  ]),
  attributes: markdownTable([
    ['Attribute', 'What it sets', 'Values', 'Default'],
    ...card.attributes.map((item) => [code(item.name), item.description, valuesOf(item), defaultOf(item)]),
  ]),
  slots: markdownTable([
    ['Slot', 'For'],
    ...card.slots.map(({name, description}) => [name ? code(name) : '(default)', description]),
  ]),
  methods: markdownTable([
    ['Method', 'What it does'],
    ...card.members
      .filter(({kind}) => kind === 'method')
      .map(({name, parameters = [], description}) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        description,
      ]),
  ]),
  events: markdownTable([
    ['Event', 'When'],
    ...card.events.map(({name, description}) => [code(name), description]),
  ]),
  cssProperties: markdownTable([
    ['Property', 'What it sets', 'Default'],
    ...card.cssProperties.map((item) => [code(item.name), item.description, defaultOf(item)]),
  ]),
  cssParts: `Parts: ${card.cssParts.map(({name}) => code(name)).join(', ')}.`,
});
