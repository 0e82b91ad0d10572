import type { Words } from '../../spoken.js';
/** What the card shows and says, by the code of the language. */
export declare const cards: {
    readonly [code: string]: Words | undefined;
};
