// The options of a pasted snippet: which are accepted, unknown or wrong.
import {attributes, isFlag, longestText} from './choices.js';
import {remarkOn} from './fields.js';

/** A name and a value, as they were written. */
export type Given = [string, string];

export const isKnown = (name: string) => attributes.has(name) || name === 'lang';

/** The plugin's shortcode also takes an accent color and a footer. */
export const isInShortcode = (name: string) => isKnown(name) || ['accent', 'footer'].includes(name);

export const accepted = (given: readonly Given[], isOption = isKnown) =>
  given
    .filter(([name]) => isOption(name))
    .map(([name, value]): Given => [name, isFlag(name) ? 'on' : value.slice(0, longestText + 1)]);

export const unknown = (given: readonly Given[], isOption = isKnown) =>
  given
    .filter(([name]) => !isOption(name))
    .map(([name]) => `Unknown: the card has no option “${name.slice(0, 60)}”.`);

export const wrong = (given: readonly Given[], isOption = isKnown) =>
  given.flatMap(([name, value]) => {
    const {fault} = isOption(name) ? remarkOn(name, value) : {};
    return fault ? [`Wrong: ${name}="${value.slice(0, 60)}". ${fault}`] : [];
  });
