import { attributeOf, optionsFor } from '../options/options.js';
/** The attributes that the query string of frame.html may set. */
export const frameAttributes = ['lang', ...optionsFor('frame').map(attributeOf)];
