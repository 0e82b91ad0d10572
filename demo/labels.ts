import {declarations} from 'facts';

/** The label of each field, for the card's options and this page's own. The WordPress editor has the options' labels too. */
export const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(declarations.map(({attribute, label}) => [attribute, label])),
  lang: 'Language',
  second: 'Second language',
  page: 'Address of your page',
  hours: 'Holidays and other hours',
  footer: 'A line at the end',
  accent: 'Buttons and links',
  surface: 'Background',
  text: 'Text',
  folder: 'Folder on your site',
  place: 'Where does the card go?',
  site: 'What is that page made with?',
  form: 'What to paste',
  files: 'Where are the card’s files?',
  pages: 'Is it for one page or a template?',
  room: 'Until the card shows',
};

/** The label of each value of an option. */
export const valueLabels: Readonly<Record<string, string>> = Object.fromEntries(
  declarations.flatMap(({valueLabels}) => Object.entries(valueLabels)),
);
