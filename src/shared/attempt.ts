import {warn} from './warn.js';

/** Runs something that the card can do without. On a hostile page it may throw: the card stays, and the console says why. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    warn(error);
    return undefined;
  }
}
