import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options, State} from '../element/options.js';

/** Stands first: whoever can't read the card's language should not have to scroll through it. */
export const languageMenu = ({omit}: Options, {language, languages, languageChosen}: State) =>
  languages.length < 2 || omit.includes('languages')
    ? nothing
    : html`
        <div part="languages">
          <label
            >${msg('Language', {id: 'language', desc: 'Label of the menu of languages. One word.'})}
            <select part="language">
              ${languages.map(
                ({code, name}) =>
                  html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
              )}
            </select></label
          >
          <p role="status">
            ${
              languageChosen
                ? msg('This card is now in English.', {
                    id: 'language-chosen',
                    desc: 'Read aloud after the visitor chose this language (name your own language).',
                  })
                : nothing
            }
          </p>
        </div>
      `;
