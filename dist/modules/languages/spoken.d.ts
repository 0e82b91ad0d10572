import type { TemplateResult } from 'lit';
import type { Options } from '../options/options.js';
import type { State } from '../shared/state.js';
import { type Language } from './languages.js';
/** What the card shows and says in one language. */
export interface Words {
    readonly card: (options: Options, state: State) => TemplateResult;
    readonly announcement: (state: State) => unknown;
}
export type SpokenLanguage = Language & Words;
/** The languages that this script speaks: all of them, or the one that it was built for. */
export declare const spoken: readonly SpokenLanguage[];
/** The language that a tag such as `pt-BR` asks for, if there is a card in it. */
export declare const languageOf: (tag: string) => SpokenLanguage | undefined;
