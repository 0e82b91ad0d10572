/** Whether a text is a web address or a path: whoever lets others fill in `src` gets no script of theirs. */
export declare function isAddress(src: string): boolean;
export declare const fileNameOf: (src: string) => string;
/** The language of a script that speaks one alone, by the name of its file: `iop-return-card.es.js`. */
export declare const onlyLanguageOf: (src: string) => import("../languages/spoken.js").SpokenLanguage | undefined;
/** An address with parameters added to those that it has, before its fragment. */
export declare function withParameters(src: string, parameters: ReadonlyMap<string, string>): string;
