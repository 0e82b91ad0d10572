import { type TemplateResult } from 'lit';
import type { SpokenLanguage } from '../languages/spoken.js';
import type { Options } from '../options/options.js';
import type { State } from '../shared/state.js';
/**
 * The card in a language, within a wrapper and beside a live region that outlast every language: what comes into a region
 * that was there before is read aloud. No `role="status"`, which screen readers announce even where it is empty.
 */
export declare function template(language: SpokenLanguage, options: Options, rest: Omit<State, 'language' | 'reviewed'>): TemplateResult;
