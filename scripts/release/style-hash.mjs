// Prints what a policy needs to allow the static cards' style.
import {staticStyle} from './releases.mjs';

console.log(`style-src '${staticStyle()}'`);
