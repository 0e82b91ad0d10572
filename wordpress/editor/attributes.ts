import {acceptedBy} from '../../dist/modules/options/kinds.js';
import {options, type OptionName} from '../../dist/modules/options/options.js';
import {readOption, textOf} from '../../dist/modules/options/read-option.js';
import {languageOf, spoken} from '../../dist/modules/languages/spoken.js';

/** The block's attributes: the card's options as the author typed them, and the link for pages without the plugin. */
export type Attributes = {readonly [Name in OptionName]?: string | number | boolean | undefined} & {
  readonly lang?: string | undefined;
  readonly link?: string | undefined;
};

export interface BlockProps {
  readonly attributes: Attributes;
  readonly setAttributes: (change: Partial<Attributes>) => void;
}

export type FieldName = OptionName | 'lang';

/** Restores &: WordPress saves it as an entity for authors without `unfiltered_html`, even in block attributes. */
export const textIn = (attributes: Attributes, name: FieldName) =>
  textOf(attributes[name]).replaceAll('&amp;', '&');

/** The card's language: the block's own, otherwise the site's. */
export const languageIn = (attributes: Attributes) =>
  languageOf(textIn(attributes, 'lang')) ?? languageOf(iopReturnCard.language) ?? spoken[0]!;

/** What a field accepts, or undefined if its text is valid. */
export function refusal(name: FieldName, text: string): string | undefined {
  if (name === 'lang') return text && !languageOf(text) ? spoken.map(({code}) => code).join(', ') : undefined;
  let isRefused = false;
  readOption(name, text, () => (isRefused = true));
  return isRefused ? acceptedBy(options[name]) : undefined;
}

/** An attribute's text if it is valid, otherwise empty, which stands for the default. */
export const acceptedIn = (attributes: Attributes, name: FieldName) => {
  const text = textIn(attributes, name);
  return refusal(name, text) ? '' : text;
};

/** The values in a valid list. */
export const listIn = (attributes: Attributes, name: OptionName) =>
  readOption(name, acceptedIn(attributes, name)) as readonly string[];
