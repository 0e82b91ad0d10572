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
export declare const languages: readonly Language[];
