import { attributeOf, optionsFor } from '../options/options.js';
/** The attributes that the address of the frame page may set. */
export const frameAttributes = ['lang', ...optionsFor('frame').map(attributeOf)];
