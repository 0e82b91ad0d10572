// Prints what a policy needs to allow the style of the static cards.
import {staticStyle} from './releases.mjs';

console.log(`style-src '${staticStyle()}'`);
