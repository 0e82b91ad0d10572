/** Whether a text is a web address or a path. Keeps `javascript:` and `data:` out where others can fill in `src`. */
export declare function isAddress(src: string): boolean;
export declare const fileNameOf: (src: string) => string;
/**
 * The version in a file's address, as in `https://cdn.example/0.2.1/iop-return-card.js` or
 * `…/iop-return-card@0.2.1/dist/iop-return-card.js`. May be `latest`. Undefined if there is none.
 */
export declare function versionOf(src: string): string | undefined;
/** The language of a one-language script, from its file name, as in `iop-return-card.es.js`. */
export declare const onlyLanguageOf: (src: string) => import("../languages/spoken.js").SpokenLanguage | undefined;
/** Adds query parameters to an address, keeping its own parameters and hash. */
export declare function withParameters(src: string, parameters: ReadonlyMap<string, string>): string;
