import { type TemplateResult } from 'lit';
import type { SpokenLanguage } from '../languages/spoken.js';
import type { Options } from '../options/options.js';
import type { State } from '../shared/state.js';
/**
 * The card in one language, with a wrapper and a live region that every language keeps. Screen readers only announce
 * changes in a live region that already exists. Not `role="status"`: they announce it even when it is empty.
 */
export declare function template(language: SpokenLanguage, options: Options, rest: Omit<State, 'language' | 'isUnreviewed'>): TemplateResult;
