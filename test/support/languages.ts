/** Beside this file's built form, in a browser as in Node. */
const table = new URL('../../../dist/modules/languages/languages.js', import.meta.url).href;

/** The table of languages, as built: whatever runs over languages takes them from here. */
export const {languages} = (await import(
  table
)) as typeof import('../../dist/modules/languages/languages.js');

export const codes = languages.map(({code}) => code);

/** A tag that no card will ever speak: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 keeps it for private use. */
export const unspoken = 'qaa';
