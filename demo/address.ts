import {choiceNames, longestText, tidy, type Choices} from './choices.js';

/** Longer than any address that this page writes: `%E2%82%AC` is one character. */
const longest = choiceNames.length * (longestText + 20) * '%E2%82%AC'.length;

/**
 * The choices that an address holds after its `#`, or undefined where that is no list of choices. Unknown names are
 * passed over, and the values are only text: each field checks its own.
 */
export function readAddress(hash: string): Choices | undefined {
  const text = hash.slice(1);
  if (text.length > longest || (text && !text.includes('='))) return undefined;
  return tidy(new URLSearchParams(text));
}

export const writeAddress = (choices: Choices) => `#${new URLSearchParams({...choices}).toString()}`;

/**
 * Keeps the address in step with the choices. What belongs to one change, such as the letters typed into a field, is one
 * step of the back button.
 */
export class Address {
  #isChanging = false;

  write(choices: Choices) {
    const hash = writeAddress(choices);
    if (hash === location.hash || (hash === '#' && !location.hash)) return;
    try {
      if (this.#isChanging) history.replaceState(null, '', hash);
      else history.pushState(null, '', hash);
      this.#isChanging = true;
    } catch {
      // Safari refuses after a hundred calls in ten seconds; the end of the change brings the address up to date.
    }
  }

  endChange() {
    this.#isChanging = false;
  }
}
