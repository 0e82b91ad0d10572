import { card as es } from '../es/sections/card.js';
/** The card by the code of its language. */
export const cards = { es };
