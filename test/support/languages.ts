/** Resolved from this file's built form, in a browser and in Node. */
const table = new URL('../../../dist/modules/languages/languages.js', import.meta.url).href;

/** The built table of languages, for every test that loops over languages. */
export const {languages} = (await import(
  table
)) as typeof import('../../dist/modules/languages/languages.js');

export const codes = languages.map(({code}) => code);

/** A tag that no card will ever have, reserved for private use: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
export const unspoken = 'qaa';
