/** Whether a text is a web address or a path: whoever lets others fill in `src` gets no script of theirs. */
export declare function isAddress(src: string): boolean;
export declare const fileNameOf: (src: string) => string;
/**
 * The version whose files an address leads to, as in `https://cdn.example/0.2.1/iop-return-card.js` or
 * `…/iop-return-card@0.2.1/dist/iop-return-card.js`; also `latest`. Undefined if the address names none.
 */
export declare function versionOf(src: string): string | undefined;
/** The language of a script that speaks one alone, by the name of its file: `iop-return-card.es.js`. */
export declare const onlyLanguageOf: (src: string) => import("../languages/spoken.js").SpokenLanguage | undefined;
/** An address with parameters added to those that it has, before its fragment. */
export declare function withParameters(src: string, parameters: ReadonlyMap<string, string>): string;
