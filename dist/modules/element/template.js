import { html } from 'lit';
/**
 * The card in a language, within a wrapper and beside a live region that outlast every language: what comes into a region
 * that was there before is read aloud. No `role="status"`, which screen readers announce even where it is empty.
 */
export function template(language, options, rest) {
    const state = { ...rest, language: language.code, reviewed: Boolean(language.reviewed) };
    return html `
    <div part="card" lang=${language.code} dir=${language.direction} data-theme=${options.theme}>
      ${language.card(options, state)}
      <p class="announcement" aria-live="polite">${language.announcement(state)}</p>
    </div>
  `;
}
