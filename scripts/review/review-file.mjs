// The file that a review is kept in: XLIFF 1.2, so that translators can also open it in their own tools. Used by the
// review page and by `npm run review`. https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
import {unitText} from '../build/units.mjs';

/**
 * @typedef {'to-do' | 'approved' | 'question'} Decision
 *
 * @typedef {object} ReviewedUnit
 * @property {string} id
 * @property {string} english with placeholders as `{0}`
 * @property {string} text the translation
 * @property {string} before the translation that the reviewer began with
 * @property {Decision} decision
 * @property {string} comment
 * @property {string} [note] for translators
 *
 * @typedef {object} Reviewer
 * @property {string} name
 * @property {string} qualification
 * @property {boolean} isQualified whether they call themselves a qualified translator
 * @property {boolean} agrees to be named
 *
 * @typedef {object} Review
 * @property {string} language
 * @property {string} version of the card
 * @property {string} date as ISO 8601
 * @property {Reviewer | undefined} reviewer undefined until the review is finished
 * @property {ReviewedUnit[]} units
 */

const product = 'iop-return-card';

/** What translation tools make of each decision. @type {Record<Decision, {approved: string, state: string}>} */
const attributes = {
  approved: {approved: 'yes', state: 'final'},
  question: {approved: 'no', state: 'needs-review-translation'},
  'to-do': {approved: 'no', state: 'translated'},
};

/** @type {Record<string, string>} */
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** Leaves out characters that XML can't hold. @param {string} text */
const escape = (text) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => String(entities[character]));

/** @param {string} text */
const content = (text) => escape(text).replace(/\{(\d+)\}/g, '<x id="$1" equiv-text="{$1}"/>');

/** @param {string} from @param {string | undefined} text */
const note = (from, text) => (text ? [`<note from="${from}">${escape(text)}</note>`] : []);

/** @param {Review} review */
export function writeReview({language, version, date, reviewer, units}) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="${product}" source-language="en" target-language="${escape(language)}" datatype="plaintext" date="${escape(date)}" product-name="${product}" product-version="${escape(version)}">
<header>
${reviewer ? writeReviewer(reviewer, date) : ''}<tool tool-id="${product}" tool-name="${product} review page" tool-version="${escape(version)}"/>
</header>
<body>
${units.map(writeUnit).join('\n')}
</body>
</file>
</xliff>
`;
}

/** @param {Reviewer} reviewer @param {string} date */
const writeReviewer = ({name, qualification, isQualified, agrees}, date) => `<phase-group>
<phase phase-name="review" process-name="review" tool-id="${product}" date="${escape(date)}" contact-name="${escape(name)}">
${[
  ...note('qualification', qualification),
  ...note('is-qualified', isQualified ? 'yes' : 'no'),
  ...note('agrees-to-be-named', agrees ? 'yes' : 'no'),
].join('\n')}
</phase>
</phase-group>
`;

/** @param {ReviewedUnit} unit */
function writeUnit({id, english, text, before, decision, comment, note: forTranslators}) {
  const {approved, state} = attributes[decision];
  return [
    `<trans-unit id="${escape(id)}" approved="${approved}">`,
    `<source>${content(english)}</source>`,
    `<target state="${text ? state : 'needs-translation'}">${content(text)}</target>`,
    ...note('lit-localize', forTranslators),
    ...note('reviewer', comment),
    ...(before
      ? [`<alt-trans alttranstype="previous-version"><target>${content(before)}</target></alt-trans>`]
      : []),
    '</trans-unit>',
  ].join('\n');
}

/** The children of an element that have a name. @param {Element | undefined} parent @param {string} name */
const childrenOf = (parent, name) =>
  /** @type {Element[]} */ (Array.from(parent?.childNodes ?? []).filter(({nodeName}) => nodeName === name));

/** The text of an element's note. @param {Element} parent @param {string} from */
const noteOf = (parent, from) =>
  childrenOf(parent, 'note')
    .find((note) => note.getAttribute('from') === from)
    ?.textContent?.trim() ?? '';

/**
 * Reads a review. Throws an error that says in plain words what is wrong with the file.
 * @param {Document} document
 * @returns {Review}
 */
export function readReview(document) {
  const root = document.documentElement;
  if (root?.nodeName !== 'xliff' || root.getAttribute('version') !== '1.2')
    throw new Error('it is not an XLIFF 1.2 file');
  const [file, ...others] = childrenOf(root, 'file');
  if (!file || others.length || file.getAttribute('product-name') !== product)
    throw new Error('it does not come from the card’s review page');
  const language = file.getAttribute('target-language') ?? '';
  if (!/^[a-z]{2,3}$/.test(language)) throw new Error(`it names no language, but “${language}”`);
  const units = Array.from(file.getElementsByTagName('trans-unit'), readUnit);
  const ids = units.map(({id}) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`it has the sentence “${twice}” twice`);
  if (!units.length) throw new Error('it has no sentences');
  return {
    language,
    version: file.getAttribute('product-version') ?? '',
    date: file.getAttribute('date') ?? '',
    reviewer: readReviewer(file),
    units,
  };
}

/** @param {Element} file @returns {Reviewer | undefined} */
function readReviewer(file) {
  const phase = file.getElementsByTagName('phase')[0];
  return (
    phase && {
      name: phase.getAttribute('contact-name') ?? '',
      qualification: noteOf(phase, 'qualification'),
      isQualified: noteOf(phase, 'is-qualified') === 'yes',
      agrees: noteOf(phase, 'agrees-to-be-named') === 'yes',
    }
  );
}

/** @param {Element} unit @returns {ReviewedUnit} */
function readUnit(unit) {
  const [target] = childrenOf(unit, 'target');
  const [previous] = childrenOf(unit, 'alt-trans');
  const isQuestion = target?.getAttribute('state') === attributes.question.state;
  return {
    id: unit.getAttribute('id') ?? '',
    english: unitText(childrenOf(unit, 'source')[0]),
    text: unitText(target),
    before: unitText(childrenOf(previous, 'target')[0]),
    decision: unit.getAttribute('approved') === 'yes' ? 'approved' : isQuestion ? 'question' : 'to-do',
    comment: noteOf(unit, 'reviewer'),
    note: noteOf(unit, 'lit-localize'),
  };
}
