import type { TemplateResult } from 'lit';
import type { Options } from '../options/options.js';
import type { State } from '../shared/state.js';
import { type Language } from './languages.js';
/** The card's content and announcements in one language. */
export interface Words {
    readonly card: (options: Options, state: State) => TemplateResult;
    readonly announcement: (state: State) => unknown;
}
export type SpokenLanguage = Language & Words;
/** The languages in this script: all, or the one it was built for. */
export declare const spoken: readonly SpokenLanguage[];
/** The language for a tag such as `pt-BR`, or undefined if the card doesn't support it. */
export declare const languageOf: (tag: string) => SpokenLanguage | undefined;
