import {html, type TemplateResult} from 'lit';
import type {SpokenLanguage} from '../languages/spoken.js';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';

/**
 * The card in one language, with a wrapper and a live region that every language keeps. Screen readers only announce
 * changes in a live region that already exists. Not `role="status"`: they announce it even when it is empty.
 */
export function template(
  language: SpokenLanguage,
  options: Options,
  rest: Omit<State, 'language' | 'isUnreviewed'>,
): TemplateResult {
  const {code, made, reviewed} = language;
  const state = {...rest, language: code, isUnreviewed: !reviewed && made.startsWith('machine')};
  return html`
    <div part="card" lang=${code} dir=${language.direction} data-theme=${options.theme}>
      ${language.card(options, state)}
      <p class="announcement" aria-live="polite">${language.announcement(state)}</p>
    </div>
  `;
}
