/** All languages. Each has a file in xliff/ and a row here. English comes first, because it is the default. */
// prettier-ignore
export const languages = [
    { code: 'en', name: 'English', english: 'English', direction: 'ltr', made: 'the source', reviewed: 'not a translation' },
    { code: 'es', name: 'Español', english: 'Spanish', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: '' },
    { code: 'pt', name: 'Português', english: 'Portuguese', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: '' },
    { code: 'ht', name: 'Kreyòl', english: 'Haitian Creole', direction: 'ltr', made: 'machine-made draft, 2026-11', reviewed: '' },
];
