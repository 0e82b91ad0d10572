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
export declare const languages: readonly Language[];
