import {attributeOf, optionNames, options} from '../dist/modules/options/options.js';
import {sites} from './sites.js';

/** The card colors that this page offers. Each is a custom property `--iop-…`. */
export const colorNames = ['accent', 'surface', 'text'] as const;
export type ColorName = (typeof colorNames)[number];

/** The card's options by attribute name. */
export const attributes = new Map(optionNames.map((name) => [attributeOf(name), name]));

/** Whether an attribute is a boolean attribute. */
export const isFlag = (attribute: string) => {
  const name = attributes.get(attribute);
  return Boolean(name && options[name].kind === 'flag');
};

/** All choices, in the order in which the URL hash lists them. */
export const choiceNames = [
  'site',
  'form',
  'files',
  'folder',
  ...attributes.keys(),
  'lang',
  'hours',
  'footer',
  ...colorNames,
] as const;

/** The longest text that a field accepts, in characters. */
export const longestText = 300;

/** The user's choices as typed text. A missing choice, or the default, counts as not chosen. */
export type Choices = Readonly<Record<string, string>>;

/** Whether this page is on a public host. Visitors can't load files from the partner's own computer. */
export const isPublic = !/^(localhost|127\.|\[::1\])/.test(location.hostname);

/** The default as text, or an empty string if there is no default. */
export function defaultOf(name: string, choices: Choices = {}): string {
  if (name === 'site') return sites[1]!.id;
  if (name === 'form') return siteOf(choices).forms[0]!;
  if (name === 'files') return isPublic ? 'here' : 'own';
  const option = attributes.get(name);
  const value = option && options[option].default;
  return ['string', 'number'].includes(typeof value) ? String(value) : '';
}

export const siteOf = (choices: Choices) => sites.find(({id}) => id === choices['site']) ?? sites[1]!;

export const valueOf = (choices: Choices, name: string) => choices[name] ?? defaultOf(name, choices);

/** How to add the card to the page: one of the forms that suit the site. */
export const formOf = (choices: Choices) => {
  const {forms} = siteOf(choices);
  return forms.find((form) => form === choices['form']) ?? forms[0]!;
};

/** Sorts choices and removes those that are unknown, empty or the default. */
export function tidy(entries: Iterable<readonly [string, string]>): Choices {
  const texts = new Map(entries);
  const given = choiceNames.flatMap((name) => {
    const text = texts.get(name) ?? '';
    // One character too many is enough for the field to report it.
    return text.trim() ? [[name, text.slice(0, longestText + 1)] as const] : [];
  });
  const choices: Choices = Object.fromEntries(given);
  const isPossible = (name: string, text: string) =>
    !Object.hasOwn(closed, name) || closed[name]!(choices).includes(text);
  return Object.fromEntries(
    given.filter(([name, text]) => text !== defaultOf(name, choices) && isPossible(name, text)),
  );
}

/** Choices with a fixed list of this page's own. Other values are dropped. The card checks its own options. */
const closed: Readonly<Record<string, (choices: Choices) => readonly string[]>> = {
  site: () => sites.map(({id}) => id),
  form: (choices) => siteOf(choices).forms,
  files: () => ['here', 'own'],
};
