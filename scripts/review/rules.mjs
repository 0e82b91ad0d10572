// What a script can find in a translation. The build, the tests, the review page and `npm run review` all use these.

/** The placeholders of a sentence, such as `{0}`. @param {string} text */
export const placeholdersOf = (text) => (text.match(/\{\d+\}/g) ?? []).sort();

/** Characters that would become markup: lit-localize pastes sentences into templates unescaped. @param {string} text */
export const hasMarkup = (text) => /[<>&]/.test(text);

/** Exclamation marks and emoji, which the card doesn't use. @param {string} text */
export const hasShouting = (text) => /[!¡]|\p{Extended_Pictographic}/u.test(text);

/** @type {Map<string, RegExp>} */
const beginnings = new Map();

/** Finds words that begin with a word. Compiled once, since each sentence is searched for each word. @param {string} word */
function beginningWith(word) {
  const known = beginnings.get(word);
  if (known) return known;
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'iu');
  beginnings.set(word, pattern);
  return pattern;
}

/** The words to avoid in a text. Each also matches the beginning of a longer word. @param {string} text @param {readonly string[]} words */
export const wordsFound = (text, words) => words.filter((word) => beginningWith(word).test(text));

/**
 * The hedges that a text has lost. A hedge is a list of words, any one of which keeps it.
 * @param {string} text
 * @param {readonly (readonly string[])[]} hedges
 */
export const hedgesLost = (text, hedges) =>
  hedges.filter((words) => !words.some((word) => text.toLowerCase().includes(word)));

/** Numbers of three or more digits, such as 988, that the English has and the text doesn't. @param {string} text @param {string} english */
export const numbersLost = (text, english) =>
  (english.match(/\d[\d-]*\d\d/g) ?? []).filter((number) => !text.includes(number));

/** Numbers of three or more digits that the text has and the English doesn't. @param {string} text @param {string} english */
export const numbersAdded = (text, english) => numbersLost(english, text);

/** The length as one types: letters with their accents count once. @param {string} text */
export const lengthOf = (text) => [...text.normalize('NFC')].length;

/** Long enough that two sentences don't match by chance. @param {string} text */
export const isLong = (text) => text.length > 20;
