import {msg} from '@lit/localize';
import {html} from 'lit';

export const attribution = () => html`
  <div part="attribution">
    <p>
      ${msg('A card from Waterside Behavioral Health, in English.', {
        id: 'attribution',
        desc: 'Last line: whose card it is, and which language it is in (name your own language).',
      })}
    </p>
    <slot name="footer"></slot>
  </div>
`;
