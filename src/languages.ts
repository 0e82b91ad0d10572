import type {TemplateResult} from 'lit';
import * as cards from './generated/cards.js';
import type {Options, State} from './options.js';

/** At run time a language is one function: the whole card in it. */
export interface Language {
  /** BCP 47, the primary subtag alone. */
  readonly code: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly direction?: 'rtl';
  readonly card: (options: Options, state: State) => TemplateResult;
}

// A file in xliff/ and a line here make a language. English stands first: it is the last resort.
export const languages: readonly Language[] = [
  {code: 'en', name: 'English', card: cards.en},
  {code: 'es', name: 'Español', card: cards.es},
  {code: 'pt', name: 'Português', card: cards.pt},
  {code: 'ht', name: 'Kreyòl ayisyen', card: cards.ht},
];

/** The language that a tag such as `pt-BR` asks for, if there is a card in it. */
export const languageOf = (tag: string) => {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/);
  return languages.find(({code}) => code === primary);
};
