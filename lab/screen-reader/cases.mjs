// The cases. Each starts a new browser, and lists the keys to press and what Orca must say.
import {languages} from '../../dist/modules/languages/languages.js';

/** @import {Control} from './rehearse.mjs' */

/** @type {(controls: Control[], isIt: (control: Control) => boolean) => string[]} */
const tabsTo = (controls, isIt) => {
  const index = controls.findIndex(isIt);
  if (index < 0) throw new Error('A control that this case needs cannot be reached with Tab.');
  return Array(index + 1).fill('Tab');
};

/**
 * The keys that choose the language after this one.
 *
 * @type {(controls: Control[], current: string) => string[]}
 */
const chooseNextLanguage = (controls, current) => {
  const codes = languages.map(({code}) => code);
  const next = codes[(codes.indexOf(current) + 1) % codes.length];
  return [...tabsTo(controls, ({part, lang}) => part === 'language' && lang === next), 'Return'];
};

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string[]} [only] the languages in which it is tried, if not in all
 * @property {string} [attributes] of the card's tag
 * @property {boolean} [isReview] whether it is about the review page, not the card
 * @property {(controls: Control[], lang: string) => string[]} keys what to press, given the controls in the order of Tab
 * @property {boolean} [numbers] whether each number must be heard, with its verb, as one link
 * @property {boolean} [announces] whether what comes into the live region must be heard
 * @property {string} [says] a word that must be heard
 */

const hours = 'opening-hours="Mo-Fr 08:30-17:00"';
/** The key that makes Orca read on from the focus. */
const readOn = 'KP_Add';

/** @type {Case[]} */
const cases = [
  {name: 'read', keys: () => [], numbers: true},
  {name: 'tab', keys: (controls) => controls.map(() => 'Tab'), numbers: true},
  {
    name: 'copy',
    only: ['en', 'es'],
    keys: (controls) => [...tabsTo(controls, ({part}) => part === 'copy'), 'Return'],
    announces: true,
  },
  {
    name: 'question',
    only: ['en', 'es'],
    keys: (controls) => [...tabsTo(controls, ({tag}) => tag === 'summary'), 'Return'],
    says: 'expanded',
  },
  {name: 'hours-read', only: ['en', 'es'], attributes: hours, keys: () => []},
  {name: 'compact-read', attributes: 'compact', keys: () => [], numbers: true},
  {
    name: 'compact-tab',
    only: ['en', 'es'],
    attributes: 'compact',
    keys: (controls) => controls.map(() => 'Tab'),
    numbers: true,
  },
  {
    name: 'compact-unfold',
    only: ['en', 'es'],
    attributes: 'compact',
    keys: (controls) => [...tabsTo(controls, ({tag}) => tag === 'summary'), 'Return', 'Tab', readOn],
    says: 'expanded',
  },
  {name: 'review-read', only: ['es'], isReview: true, keys: () => []},
  {
    name: 'review-approve',
    only: ['es'],
    isReview: true,
    keys: (controls) => [...tabsTo(controls, ({text}) => text === 'Approve'), 'Return'],
    announces: true,
  },
  {name: 'language', only: ['en', 'es'], keys: chooseNextLanguage, announces: true},
];

export const allCases = languages.flatMap(({code}) =>
  cases
    .filter(({only}) => !only || only.includes(code))
    .map((one) => ({...one, lang: code, file: `${code}-${one.name}`})),
);
