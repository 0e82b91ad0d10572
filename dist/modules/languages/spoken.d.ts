import type { TemplateResult } from 'lit';
import type { Options, State } from '../element/options.js';
import { type Language } from './languages.js';
/** The whole card in one language. */
export type Card = (options: Options, state: State) => TemplateResult;
/** A language with the card in it: at run time, one function. */
export interface SpokenLanguage extends Language {
    readonly card: Card;
}
/** The languages that this script speaks: all of them, or the one that it was built for. */
export declare const spoken: readonly SpokenLanguage[];
/** The language that a tag such as `pt-BR` asks for, if there is a card in it. */
export declare const languageOf: (tag: string) => SpokenLanguage | undefined;
