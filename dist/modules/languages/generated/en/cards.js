import { card as en } from '../en/sections/card.js';
/** The card by the code of its language. */
export const cards = { en };
