import {attributeOf, optionNames, options} from '../dist/modules/options/options.js';
import {framed, places, sites, type Form} from './sites.js';

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
  'place',
  'site',
  'form',
  'files',
  'folder',
  'pages',
  'room',
  ...attributes.keys(),
  'lang',
  'second',
  'page',
  'hours',
  'footer',
  ...colorNames,
] as const;

/** The longest text that a field accepts, in characters. */
export const longestText = 300;

/** The user's choices as typed text. A missing choice, or the default, counts as not chosen. */
export type Choices = Readonly<Record<string, string>>;

/** Whether this page was opened from a folder, without a server. */
export const isFolder = location.protocol === 'file:';

/** Whether this page is on a public host. Visitors can't load files from the partner's own computer. */
export const isPublic = !isFolder && !/^(localhost|127\.|\[::1\])/.test(location.hostname);

/** The default as text, or an empty string if there is no default. */
export function defaultOf(name: string, choices: Choices = {}): string {
  if (name === 'place') return places[0]!.id;
  if (name === 'site') return sites[1]!.id;
  if (name === 'form') return formsOf(choices)[0]!;
  if (name === 'pages') return 'one';
  // Own files keep a style. A site builder may show it as text.
  if (name === 'room') return siteOf(choices).id === 'own' ? 'kept' : 'none';
  if (name === 'files') return isPublic ? 'here' : 'own';
  const option = attributes.get(name);
  const value = option && options[option].default;
  return ['string', 'number'].includes(typeof value) ? String(value) : '';
}

export const placeOf = (choices: Choices) => places.find(({id}) => id === choices['place']) ?? places[0]!;

export const siteOf = (choices: Choices) => sites.find(({id}) => id === choices['site']) ?? sites[1]!;

export const valueOf = (choices: Choices, name: string) => choices[name] ?? defaultOf(name, choices);

/** The forms that suit the place and the site, best first. */
export const formsOf = (choices: Choices): readonly Form[] => placeOf(choices).forms ?? siteOf(choices).forms;

/** How to add the card: one of the forms that suit the place and the site. */
export const formOf = (choices: Choices) => {
  const forms = formsOf(choices);
  return forms.find((form) => form === choices['form']) ?? forms[0]!;
};

/** Whether the card goes into the embed box of a site that isn't the partner's own server. */
export const isEmbedded = (choices: Choices) =>
  framed.includes(formOf(choices)) && (placeOf(choices).id === 'embed' || siteOf(choices).id === 'embed');

/** Whether the card starts compact: where there is little room, and in boxes that can't grow. */
export const startsCompact = (choices: Choices) =>
  attributes.has('compact') && (placeOf(choices).isNarrow || isEmbedded(choices));

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
  place: () => places.map(({id}) => id),
  site: () => sites.map(({id}) => id),
  form: formsOf,
  files: () => (isFolder ? ['own'] : ['here', 'own']),
  pages: () => ['one', 'many'],
  room: () => ['kept', 'none'],
};
