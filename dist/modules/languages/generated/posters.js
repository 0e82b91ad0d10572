import { poster as en } from './en/sections/poster.js';
import { poster as es } from './es/sections/poster.js';
import { poster as ht } from './ht/sections/poster.js';
import { poster as pt } from './pt/sections/poster.js';
/** What the poster says, by the code of the language. */
export const posters = { en, es, ht, pt };
