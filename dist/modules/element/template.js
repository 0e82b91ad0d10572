import { html } from 'lit';
/**
 * The card in one language, with a wrapper and a live region that every language keeps. Screen readers only announce
 * changes in a live region that already exists. Not `role="status"`: they announce it even when it is empty.
 */
export function template(language, options, rest) {
    const { code, made, reviewed } = language;
    const state = { ...rest, language: code, isUnreviewed: !reviewed && made.startsWith('machine') };
    return html `
    <div part="card" lang=${code} dir=${language.direction} data-theme=${options.theme}>
      ${language.card(options, state)}
      <p class="announcement" aria-live="polite">${language.announcement(state)}</p>
    </div>
  `;
}
