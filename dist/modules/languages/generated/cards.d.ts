import type { Card } from './../spoken.js';
/** The card by the code of its language. */
export declare const cards: {
    readonly [code: string]: Card | undefined;
};
