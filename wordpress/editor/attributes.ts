import {acceptedBy} from '../../dist/modules/options/kinds.js';
import {options, type OptionName} from '../../dist/modules/options/options.js';
import {lengthLimit, readOption, textOf} from '../../dist/modules/options/read-option.js';
import {languageOf, spoken} from '../../dist/modules/languages/spoken.js';
import {additions, hexColor} from '../../scripts/wordpress/additions.mjs';

/** What the block stores: the card's options as the author wrote them, and the link for pages without the plugin. */
export type Attributes = {
  readonly [Name in OptionName | AdditionName]?: string | number | boolean | undefined;
} & {
  readonly lang?: string | undefined;
  readonly link?: string | undefined;
};

export interface BlockProps {
  readonly attributes: Attributes;
  readonly setAttributes: (change: Partial<Attributes>) => void;
}

type AdditionName = keyof typeof additions;
export type FieldName = OptionName | AdditionName | 'lang';

const characters = {'&amp;': '&', '&lt;': '<', '&gt;': '>'} as const;

/** Without `unfiltered_html`, WordPress turns every &, < and > into an entity, even in a block's attributes. */
export const asWritten = (text: string) =>
  text.replace(/&(amp|lt|gt);/g, (entity) => characters[entity as keyof typeof characters]);

export const textIn = (attributes: Attributes, name: FieldName) => asWritten(textOf(attributes[name]));

/** The language of the card: the block's own, or the site's. */
export const languageIn = (attributes: Attributes) =>
  languageOf(textIn(attributes, 'lang')) ?? languageOf(iopReturnCard.language) ?? spoken[0]!;

/** What a field accepts, if its text isn't valid. */
export function refusal(name: FieldName, text: string): string | undefined {
  if (name === 'lang') return text && !languageOf(text) ? spoken.map(({code}) => code).join(', ') : undefined;
  if (name === 'accent') return !text || hexColor.test(text) ? undefined : additions.accent.accepts;
  if (name === 'footer') return lengthLimit.test(text) ? undefined : additions.footer.accepts;
  let isRefused = false;
  readOption(name, text, () => (isRefused = true));
  return isRefused ? acceptedBy(options[name]) : undefined;
}

/** An attribute's text if it is valid; empty for the default. */
export const acceptedIn = (attributes: Attributes, name: FieldName) => {
  const text = textIn(attributes, name);
  return refusal(name, text) ? '' : text;
};

/** The values of a valid list. */
export const listIn = (attributes: Attributes, name: OptionName) =>
  readOption(name, acceptedIn(attributes, name)) as readonly string[];
