import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {State} from '../shared/state.js';

export const attribution = ({isUnreviewed}: State) => html`
  <div part="attribution">
    <p>
      ${msg('A card from Waterside Behavioral Health.', {
        id: 'attribution',
        desc: 'Last line: whose card it is. At most 60 characters.',
      })}
      ${
        isUnreviewed
          ? msg('A computer made this translation. It may have mistakes.', {
              id: 'unreviewed',
              desc: 'Goes on in the last line until a qualified human translator has reviewed the language: a computer made the translation, and it may have mistakes. Not shown in English.',
            })
          : nothing
      }
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
