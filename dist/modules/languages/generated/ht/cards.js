import { card as ht } from '../ht/sections/card.js';
/** The card by the code of its language. */
export const cards = { ht };
