// What is tried, each with a fresh start: the keys to press, and what must be heard beside what is kept.
import {languages} from '../../dist/modules/languages/languages.js';

const tabsTo = (controls, isIt) => {
  const index = controls.findIndex(isIt);
  if (index < 0) throw new Error('A control that this case needs cannot be reached with Tab.');
  return Array(index + 1).fill('Tab');
};

/** The control that brings the language after this one, and the key that does it. */
const nextLanguage = (controls, lang) => {
  const codes = languages.map(({code}) => code);
  const next = codes[(codes.indexOf(lang) + 1) % codes.length];
  return controls.some(({tag}) => tag === 'select')
    ? [...tabsTo(controls, ({tag}) => tag === 'select'), 'Down']
    : [...tabsTo(controls, ({part, lang}) => part === 'language' && lang === next), 'Return'];
};

/** Of the controls in the order of Tab. */
export const cases = [
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
  {name: 'language', only: ['en', 'es'], keys: nextLanguage, announces: true},
];

export const allCases = languages.flatMap(({code}) =>
  cases
    .filter(({only}) => !only || only.includes(code))
    .map((one) => ({...one, lang: code, file: `${code}-${one.name}`})),
);
