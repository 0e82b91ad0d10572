import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {State} from '../shared/state.js';

export const attribution = ({reviewed}: State) => html`
  <div part="attribution">
    <p>
      ${msg('From Waterside Behavioral Health. In English.', {
        id: 'attribution',
        desc: 'Last line: whose card it is, and which language it is in. Name your own language. At most 60 characters.',
      })}
      ${
        reviewed
          ? nothing
          : msg('This translation has not yet been reviewed by a qualified translator.', {
              id: 'unreviewed',
              desc: 'Goes on in the last line until a qualified human translator has reviewed the language. Not shown in English.',
            })
      }
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
