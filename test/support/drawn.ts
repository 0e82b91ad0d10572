import fc from 'fast-check';
import {seed} from './seed.js';

fc.configureGlobal({seed});

/**
 * fast-check with the seed of this run. `npm test` draws the same values each time, so that the same code gets the same
 * answer; `npm run fuzz` in lab draws new ones.
 */
export {fc, seed};
