import { warn } from './warn.js';
/** Runs something optional. If it throws, as on a hostile page, warns and returns undefined, so the card stays. */
export function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        warn(error);
        return undefined;
    }
}
