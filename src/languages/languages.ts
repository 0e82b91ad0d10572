/** One row of the table of languages. */
export interface Language {
  /** The primary subtag of BCP 47, and the name of the file in xliff/. */
  readonly code: string;
  /** What its speakers call it. */
  readonly name: string;
  /** What English calls it, for documents. */
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who or what wrote the words, and when. */
  readonly made: string;
  /** The qualified human translator who reviewed all of it, and when; empty while nobody has. */
  readonly reviewed: string;
}

/** The languages there are: a file in xliff/ and a row here make one. English stands first: it is the last resort. */
// prettier-ignore
export const languages: readonly Language[] = [
  {code: 'en', name: 'English', english: 'English', direction: 'ltr', made: 'the source', reviewed: 'not a translation'},
  {code: 'es', name: 'Español', english: 'Spanish', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: ''},
  {code: 'pt', name: 'Português', english: 'Portuguese', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: ''},
  {code: 'ht', name: 'Kreyòl ayisyen', english: 'Haitian Creole', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: ''},
];
