// Takes a review into the sources. Checks everything first, so that a bad file changes nothing.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {localize} from '../build/languages.mjs';
import {readXliff, unitText, unitsOf, writeXliff} from '../build/xliff.mjs';
import {compare, isComplete} from './compare.mjs';
import {findingsOf} from './findings.mjs';
import {readTable, tableFile, withReviewed, withRow} from './language-table.mjs';
import {languageContext} from './language-context.mjs';
import {newLanguages} from './new-languages.mjs';
import {readReview} from './review-file.mjs';

const doubtsFile = 'xliff/doubts.json';

/** @param {string} file @returns {import('./review-file.mjs').Review} */
function read(file) {
  if (!existsSync(file)) throw new Error('there is no such file');
  /** @type {Document} */
  let document;
  try {
    document = readXliff(file);
  } catch {
    throw new Error('it is not XML, or was cut off');
  }
  return readReview(document);
}

/** The sentences in the sections, as a file for translators. @param {string} code */
function extract(code) {
  localize('extract', 'build/review', [code]);
  return readXliff(`build/review/${code}.xlf`);
}

/**
 * Takes a review in, and returns what to tell the maintainer. Throws an error that says why it can't, and then has
 * changed nothing.
 * @param {string} file
 * @param {(code: string) => Document} extractSentences replaced by tests, because it takes seconds
 */
export function takeIn(file, extractSentences = extract) {
  const review = read(file);
  const {language: code, reviewer} = review;
  const row = readTable().get(code);
  const isNew = !row;
  const about = row ?? newLanguages.find((language) => language.code === code);
  if (code === 'en' || !about)
    throw new Error(`“${code}” is no language of ${tableFile} or scripts/review/new-languages.mjs`);

  const fresh = extractSentences(code);
  const path = `xliff/${code}.xlf`;
  const target = isNew ? fresh : readXliff(path);
  const units = unitsOf(target);
  const current = new Map(
    [...unitsOf(fresh)].map(([id, {source}]) => [
      id,
      {english: unitText(source), text: unitText(units.get(id)?.target)},
    ]),
  );
  for (const [id, {english}] of current)
    if (unitText(units.get(id)?.source) !== english)
      throw new Error(`the English of “${id}” is newer than ${path}. Run npm run languages first`);

  const outcome = compare(review, current);
  if (isNew && !isComplete(outcome))
    throw new Error(
      `it approves ${outcome.changed.length} of the ${current.size} sentences. A new language needs all of them`,
    );
  const texts = new Map([...current].map(([id, {text}]) => [id, text]));
  for (const {id, text} of outcome.changed) texts.set(id, text);
  const context = languageContext(code, current, texts);
  const found = [...outcome.changed, ...outcome.approved].flatMap(({id}) =>
    findingsOf(id, context).map((finding) => ({id, ...finding})),
  );
  const stops = found.filter(({stops}) => stops).map(({id, text}) => `${id}: ${text}`);
  if (stops.length) throw new Error(`these sentences can’t be used. ${stops.join(' ')}`);

  const recorded = isComplete(outcome) && reviewer ? recordOf(reviewer, review.date) : '';
  const table = isNew
    ? withRow({...about, made: madeBy(reviewer, review.date), reviewed: recorded})
    : recorded && withReviewed(code, recorded);

  for (const {id, text} of outcome.changed) write(/** @type {any} */ (units.get(id)), text);
  for (const {id} of outcome.approved) settle(/** @type {any} */ (units.get(id)));
  writeXliff(path, target);
  if (table) writeFileSync(tableFile, table);
  removeDoubts(code, [...outcome.changed, ...outcome.approved]);
  return {review, about, isNew, outcome, current, recorded, before: row?.reviewed, found};
}

/** What the language table says of a reviewer; empty unless they are qualified and agree to be named. */
function recordOf(/** @type {import('./review-file.mjs').Reviewer} */ reviewer, /** @type {string} */ date) {
  const {name, qualification, isQualified, agrees} = reviewer;
  if (!isQualified || !agrees) return '';
  return [plain('name', name), plain('qualification', qualification), monthOf(date)].join(', ');
}

/** @param {import('./review-file.mjs').Reviewer | undefined} reviewer @param {string} date */
const madeBy = (reviewer, date) =>
  `${reviewer?.agrees ? plain('name', reviewer.name) : 'a translator'}, ${monthOf(date)}`;

/** @param {string} date */
function monthOf(date) {
  if (!/^20\d\d-(0[1-9]|1[0-2])-\d\d/.test(date)) throw new Error(`its date is “${date}”`);
  return date.slice(0, 7);
}

/** A text that goes into the language table and every document. @param {string} what @param {string} text */
function plain(what, text) {
  const clean = text.trim().replaceAll("'", '’');
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,:;’()/–-]{1,119}$/u.test(clean))
    throw new Error(
      `the reviewer’s ${what}, “${clean.slice(0, 60)}”, is missing, too long or not plain text`,
    );
  return clean;
}

/** @typedef {{source: Element, target: Element | undefined}} Unit */

/** Writes a translation, with the placeholders of the English. @param {Unit} unit @param {string} text */
function write(unit, text) {
  const {source} = unit;
  unit.target ??= addTarget(source);
  const {target} = unit;
  target.textContent = '';
  for (const [index, part] of text.split(/\{(\d+)\}/).entries()) {
    const placeholder = Array.from(source.getElementsByTagName('x')).find(
      (x) => index % 2 && x.getAttribute('id') === part,
    );
    if (placeholder) target.appendChild(placeholder.cloneNode(true));
    else if (part) target.appendChild(source.ownerDocument.createTextNode(part));
  }
  settle(unit);
}

/** In a new file, which has only sources. @param {Element} source */
function addTarget(source) {
  const document = source.ownerDocument;
  const target = document.createElementNS(source.namespaceURI, 'target');
  const {nextSibling} = source;
  for (const node of [document.createTextNode('\n  '), target])
    source.parentNode?.insertBefore(node, nextSibling);
  return target;
}

/** Removes the mark of an older English, and says where the English is meant. @param {Unit} unit */
function settle({source, target}) {
  if (unitText(target) === unitText(source)) target?.setAttribute('state', 'translated');
  else target?.removeAttribute('state');
}

/** Removes the open questions that a review has decided. @param {string} code @param {{id: string}[]} decided */
function removeDoubts(code, decided) {
  /** @type {{[code: string]: {id: string}[]}} */
  const doubts = JSON.parse(readFileSync(doubtsFile, 'utf8'));
  const left = doubts[code]?.filter(({id}) => !decided.some((unit) => unit.id === id));
  if (left && left.length < doubts[code].length)
    writeFileSync(doubtsFile, `${JSON.stringify({...doubts, [code]: left}, null, 2)}\n`);
}
