// What to look at in one translated sentence, in plain words for its translator.
import {
  hasMarkup,
  hasShouting,
  hedgesLost,
  isLong,
  lengthOf,
  numbersAdded,
  numbersLost,
  placeholdersOf,
  wordsFound,
} from './rules.mjs';

/**
 * @typedef {object} Finding
 * @property {string} text
 * @property {boolean} stops whether the card can't be built with it
 */

/**
 * What findings need to know about a language and its other sentences.
 * @typedef {object} Context
 * @property {(id: string) => string} textOf the translation of a sentence
 * @property {(id: string) => string} englishOf
 * @property {readonly string[]} ids all sentences of the card
 * @property {readonly import('./limits.mjs').Limit[]} limits
 * @property {readonly string[]} wordsToAvoid
 * @property {Readonly<Record<string, readonly (readonly string[])[]>>} hedges by the sentence's id
 * @property {ReadonlyMap<string, string>} elsewhere the name of another language, by a text of it
 */

const quoted = new Intl.ListFormat('en-US', {type: 'disjunction'});
/** @param {readonly string[]} words */
const anyOf = (words) => quoted.format(words.map((word) => `“${word.trim()}”`));

/**
 * @param {string} id
 * @param {Context} context
 * @returns {Finding[]}
 */
export function findingsOf(id, context) {
  const text = context.textOf(id);
  if (!text) return [stop('Nothing is written here yet.')];
  return [
    ...placeholders(text, context.englishOf(id)),
    ...(hasMarkup(text) ? [stop('Leave out <, > and &. The card can’t show them.')] : []),
    ...sameAs(id, text, context),
    ...tooLong(id, context),
    ...hedgesLost(text, context.hedges[id] ?? []).map((words) =>
      look(`A hedge is missing: ${anyOf(words)}. The card must not promise more than the English does.`),
    ),
    ...wordsFound(text, context.wordsToAvoid).map((word) =>
      look(`“${word}” is a word to avoid: it carries stigma, promises too much, or was wrong before.`),
    ),
    ...numbersLost(text, context.englishOf(id)).map((number) =>
      look(`The English has the number ${number}, and this text doesn’t.`),
    ),
    ...numbersAdded(text, context.englishOf(id)).map((number) =>
      look(`The English doesn’t have the number ${number}.`),
    ),
    ...(hasShouting(text) ? [look('The card uses no exclamation marks and no emoji.')] : []),
  ];
}

/** @param {string} text @returns {Finding} */
const stop = (text) => ({text, stops: true});
/** @param {string} text @returns {Finding} */
const look = (text) => ({text, stops: false});

/** @param {string} text @param {string} english */
function placeholders(text, english) {
  /** @type {string[]} */
  const has = placeholdersOf(text);
  /** @type {string[]} */
  const wanted = placeholdersOf(english);
  const lost = wanted.filter((each) => !has.includes(each));
  const extra = has.filter((each, index) => !wanted.includes(each) || has.indexOf(each) !== index);
  return [
    ...lost.map((each) => stop(`${each} is missing. The card puts something in its place: see the English.`)),
    ...extra.map((each) => stop(`${each} is too much. The English doesn’t have it, or has it once.`)),
  ];
}

/** @param {string} id @param {string} text @param {Context} context */
function sameAs(id, text, {textOf, englishOf, ids, elsewhere}) {
  const english = englishOf(id);
  // Such as "{0} p.m.", which is the same in many languages.
  if (!/\p{L}{2}/u.test(text.replace(/\{\d+\}/g, ''))) return [];
  if (text === english) return [look('This is the same as the English.')];
  const twin = ids.find((other) => other !== id && textOf(other) === text && englishOf(other) !== english);
  const language = isLong(text) && elsewhere.get(text);
  return [
    ...(twin ? [look(`This is the same as another sentence, “${englishOf(twin)}”.`)] : []),
    ...(language ? [look(`This is the same as the ${language} translation.`)] : []),
  ];
}

/** @param {string} id @param {Context} context */
function tooLong(id, {limits, textOf}) {
  const [worst] = limits
    .filter(({ids}) => ids.includes(id))
    .map(({most, ids}) => ({most, ids, length: lengthTogether(ids, textOf)}))
    .filter(({most, length}) => length > most)
    .sort((one, other) => other.length - one.length);
  if (!worst) return [];
  const together = worst.ids.length > 1 ? ', together with the sentence beside it' : '';
  return [look(`Too long: ${worst.length} characters${together}. At most ${worst.most} fit.`)];
}

/** With a space between two sentences. @param {readonly string[]} ids @param {(id: string) => string} textOf */
export const lengthTogether = (ids, textOf) => lengthOf(ids.map(textOf).join(' '));
