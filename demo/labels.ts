/** What each option is called for people, and each value that says too little by itself. The WordPress editor says the same. */

/** The label of each field where a text is typed, which may be wrong. */
export const labels: Readonly<Record<string, string>> = {
  county: 'County',
  lang: 'Language',
  theme: 'Light or dark',
  'heading-level': 'Heading level',
  omit: 'Leave out',
  open: 'Show open',
  phone: 'Your own phone number',
  'text-phone': 'A number for text messages',
  email: 'Email address',
  'program-url': 'Web address of the program',
  hours: 'Hours of the phone',
  footer: 'A line at the end',
  accent: 'Buttons and links',
  surface: 'Background',
  text: 'Text',
  folder: 'Folder on your site',
};

export const names: Readonly<Record<string, string>> = {
  plymouth: 'Plymouth County',
  bristol: 'Bristol County',
  light: 'Light',
  dark: 'Dark',
  auto: 'As on the visitor’s device',
  reassurances: 'The reassurances',
  message: 'The message to send',
  languages: 'The row of languages',
};
