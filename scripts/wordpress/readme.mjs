import {languages} from '../../dist/modules/languages/languages.js';
import {languageLists} from '../build/language-lists.mjs';
import {statusOf} from '../build/translation-status.mjs';

/** @typedef {{name: string, description: string, default?: string, type: {text: string}}} Attribute */

/** A list item, because WordPress's readme format has no tables. @param {Attribute} attribute */
function item({name, description, type}) {
  const values = type.text.includes("'")
    ? ` Values: ${type.text
        .split(' | ')
        .filter((value) => value !== 'string')
        .map((value) => value.replaceAll("'", ''))
        .join(', ')}.`
    : '';
  return `* \`${name}\`: ${description}${values}`;
}

/**
 * Fills readme.txt from the card's manifest and language table.
 * @param {string} text
 * @param {Attribute[]} attributes
 */
export const fillReadme = (text, attributes) =>
  text
    .replace('{attributes}', attributes.map(item).join('\n'))
    .replace('{languages}', languageLists(languages).languages)
    .replace('{translations}', statusOf(languages.slice(1)));
