import type { PosterWords } from '../../sections/poster.js';
/** What the poster says, by the code of the language. */
export declare const posters: {
    readonly [code: string]: (() => PosterWords) | undefined;
};
