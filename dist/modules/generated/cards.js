export { card as en } from './en/sections/card.js';
export { card as es } from './es/sections/card.js';
export { card as ht } from './ht/sections/card.js';
export { card as pt } from './pt/sections/card.js';
