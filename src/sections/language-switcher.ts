import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';

/** Comes first, so that people who can't read the card's language don't have to scroll through it. */
export const languageSwitcher = ({omit}: Options, {language, languages}: State) =>
  languages.length < 2 || omit.includes('languages')
    ? nothing
    : html`
        <div
          part="languages"
          role="group"
          aria-label=${msg('Languages', {
            id: 'languages',
            desc: 'Accessible name of the row of language buttons; read aloud, not shown. One word.',
          })}
        >
          ${languages.map(
            ({code, name}) =>
              html`<button
                type="button"
                part="language"
                lang=${code}
                aria-pressed=${String(code === language)}
              >
                ${name}
              </button>`,
          )}
        </div>
      `;
