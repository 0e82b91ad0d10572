/** The sentences and the rules for them, added to the page's script by scripts/build/review.mjs. */
declare module 'words' {
  /** The version of the card that the sentences come from. */
  export const version: string;
  /** Every sentence, with placeholders as `{0}`. */
  export const sentences: readonly {
    readonly id: string;
    readonly english: string;
    /** For translators. */
    readonly note: string;
  }[];
  /** The translations, without English. */
  export const languages: readonly (import('../src/languages/languages.js').Language & {
    readonly texts: Readonly<Record<string, string>>;
    /** Open questions about sentences. */
    readonly doubts: readonly {readonly id: string; readonly doubt: string}[];
    readonly wordsToAvoid: readonly string[];
    readonly hedges: Readonly<Record<string, readonly (readonly string[])[]>>;
  })[];
}
