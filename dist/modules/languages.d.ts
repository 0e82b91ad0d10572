import type { TemplateResult } from 'lit';
import type { Options, State } from './options.js';
/** At run time a language is one function: the whole card in it. */
export interface Language {
    /** BCP 47, the primary subtag alone. */
    readonly code: string;
    /** What its speakers call it. */
    readonly name: string;
    readonly direction?: 'rtl';
    readonly card: (options: Options, state: State) => TemplateResult;
}
export declare const languages: readonly Language[];
/** The language that a tag such as `pt-BR` asks for, if there is a card in it. */
export declare const languageOf: (tag: string) => Language | undefined;
