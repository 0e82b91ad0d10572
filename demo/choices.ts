import {attributeOf, optionNames, options} from '../dist/modules/options/options.js';
import {sites} from './sites.js';

/** The page's colors for the card, each a custom property `--iop-…`. */
export const colorNames = ['accent', 'surface', 'text'] as const;
export type ColorName = (typeof colorNames)[number];

/** What the card's own options are called in HTML. */
export const attributes = new Map(optionNames.map((name) => [attributeOf(name), name]));

/** Whether an attribute is only present or not. */
export const isFlag = (attribute: string) => {
  const name = attributes.get(attribute);
  return Boolean(name && options[name].kind === 'flag');
};

/** Everything that a partner can choose, in the order in which an address lists it. */
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

/** How many characters a field takes. */
export const longestText = 300;

/** What a partner chose: each choice as text, as typed. What is not there, or is the default, is not chosen. */
export type Choices = Readonly<Record<string, string>>;

/** Visitors can't reach this page on the partner's own computer, so neither can they reach the files beside it. */
export const isPublic = !/^(localhost|127\.|\[::1\])/.test(location.hostname);

/** The text of the default; empty where nothing is the default. */
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

/** How the card comes onto the page: one of the ways that suit the site. */
export const formOf = (choices: Choices) => {
  const {forms} = siteOf(choices);
  return forms.find((form) => form === choices['form']) ?? forms[0]!;
};

/** Choices in their order, without unknown ones, empty ones, and those that are the default anyway. */
export function tidy(entries: Iterable<readonly [string, string]>): Choices {
  const texts = new Map(entries);
  const given = choiceNames.flatMap((name) => {
    const text = texts.get(name) ?? '';
    // One character too many is enough for the field to say so.
    return text.trim() ? [[name, text.slice(0, longestText + 1)] as const] : [];
  });
  const choices: Choices = Object.fromEntries(given);
  const isPossible = (name: string, text: string) =>
    !Object.hasOwn(closed, name) || closed[name]!(choices).includes(text);
  return Object.fromEntries(
    given.filter(([name, text]) => text !== defaultOf(name, choices) && isPossible(name, text)),
  );
}

/** The page's own lists. What is none of them was never on this page; of the card's options, the card is the judge. */
const closed: Readonly<Record<string, (choices: Choices) => readonly string[]>> = {
  site: () => sites.map(({id}) => id),
  form: (choices) => siteOf(choices).forms,
  files: () => ['here', 'own'],
};
