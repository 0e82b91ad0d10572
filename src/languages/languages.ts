/** A row in the language table. */
export interface Language {
  /** The primary language subtag (BCP 47), and the file name in xliff/. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** The English name, for documents. */
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who or what made the translation, and when. Begins with `machine` if a computer did: the card then says so. */
  readonly made: string;
  /** The qualified human translator who reviewed all of it, and when. Empty if nobody has. */
  readonly reviewed: string;
}

/** All languages. Each has a file in xliff/ and a row here. English comes first, because it is the default. */
// prettier-ignore
export const languages: readonly Language[] = [
  {code: 'en', name: 'English', english: 'English', direction: 'ltr', made: 'the source', reviewed: 'not a translation'},
  {code: 'es', name: 'Español', english: 'Spanish', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: ''},
  {code: 'pt', name: 'Português', english: 'Portuguese', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: ''},
  {code: 'ht', name: 'Kreyòl', english: 'Haitian Creole', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: ''},
];
