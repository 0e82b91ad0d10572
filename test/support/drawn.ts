import fc from 'fast-check';
import {seed} from './seed.js';

fc.configureGlobal({seed});

/**
 * fast-check with the seed of this run. `npm test` uses the same values each time, so that the same code gets the same
 * result; `npm run fuzz` in lab uses new ones.
 */
export {fc, seed};
