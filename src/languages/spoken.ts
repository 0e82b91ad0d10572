import type {TemplateResult} from 'lit';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';
import {cards} from './generated/cards.js';
import {languages, type Language} from './languages.js';

/** The card's content and announcements in one language. */
export interface Words {
  readonly card: (options: Options, state: State) => TemplateResult;
  readonly announcement: (state: State) => unknown;
}

export type SpokenLanguage = Language & Words;

/** The languages in this script: all, or the one it was built for. */
export const spoken: readonly SpokenLanguage[] = languages.flatMap((language) => {
  const words = cards[language.code];
  return words ? [{...language, ...words}] : [];
});

/** The language for a tag such as `pt-BR`, or undefined if the card doesn't support it. */
export const languageOf = (tag: string) => {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/);
  return spoken.find(({code}) => code === primary);
};
