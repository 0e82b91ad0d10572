import { card as pt } from '../pt/sections/card.js';
/** The card by the code of its language. */
export const cards = { pt };
