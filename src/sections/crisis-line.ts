import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';
import {textTo988} from './crisis.js';
import {call} from './phone-labels.js';

/** The shortest way to help, in the first screen. The crisis box explains the lines and has one more. */
export const crisisLine = ({compact}: Options, {language}: State) => html`
  <div class="strip">
    <p part="crisis-line">
      <strong
        >${msg('In crisis?', {
          id: 'line-crisis',
          desc: 'Before the links to call and text 988, in one row with them. At most 14 characters.',
        })}</strong
      >
      <a target="_self" href="tel:988">${call('988')}</a>
      ${
        textTo988[language]
          ? html`<a target="_self" href=${textTo988[language]}
              >${msg('Text 988', {
                id: 'line-text',
                desc: 'As “crisis-988-text”, where there is less room. Spanish: the word AYUDA and the number. At most 14 characters.',
              })}</a
            >`
          : nothing
      }
    </p>
    ${
      compact
        ? html`<p part="crisis-line">
            <strong
              >${msg('In danger?', {
                id: 'line-danger',
                desc: 'Compact card, before the link to call 911. At most 14 characters.',
              })}</strong
            >
            <a target="_self" href="tel:911">${call('911')}</a>
          </p>`
        : nothing
    }
  </div>
`;
