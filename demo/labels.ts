import {declarations} from 'facts';

/** The label of each field: of the card's options, and of what only this page asks. The WordPress editor has the same. */
export const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(declarations.map(({attribute, label}) => [attribute, label])),
  lang: 'Language',
  hours: 'Hours of the phone',
  footer: 'A line at the end',
  accent: 'Buttons and links',
  surface: 'Background',
  text: 'Text',
  folder: 'Folder on your site',
};

/** The label of each value that an option lists. */
export const valueLabels: Readonly<Record<string, string>> = Object.fromEntries(
  declarations.flatMap(({valueLabels}) => Object.entries(valueLabels)),
);
