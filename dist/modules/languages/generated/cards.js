import { card as en } from './en/sections/card.js';
import { card as es } from './es/sections/card.js';
import { card as ht } from './ht/sections/card.js';
import { card as pt } from './pt/sections/card.js';
/** The card by the code of its language. */
export const cards = { en, es, ht, pt };
