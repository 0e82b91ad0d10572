import {choiceNames, longestText, tidy, type Choices} from './choices.js';

/** Longer than any URL hash that this page writes. A single character may become `%E2%82%AC`. */
const longest = choiceNames.length * (longestText + 20) * '%E2%82%AC'.length;

/**
 * The choices in a URL hash, or undefined if it isn't a list of choices. Ignores unknown names. Values are plain text:
 * each field checks its own.
 */
export function readAddress(hash: string): Choices | undefined {
  const text = hash.slice(1);
  if (text.length > longest || (text && !text.includes('='))) return undefined;
  return tidy(new URLSearchParams(text));
}

export const writeAddress = (choices: Choices) => `#${new URLSearchParams({...choices}).toString()}`;

/**
 * Keeps the URL hash in sync with the choices. The back button undoes a whole change, such as text typed into a field.
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
      // Safari throws after a hundred calls in ten seconds. The URL catches up at the end of the change.
    }
  }

  endChange() {
    this.#isChanging = false;
  }
}
