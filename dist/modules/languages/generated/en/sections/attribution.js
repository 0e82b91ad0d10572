import { html } from 'lit';
export const attribution = () => html `
  <div part="attribution">
    <p>
      A card from Waterside Behavioral Health, in English.
    </p>
    <slot name="footer"></slot>
  </div>
`;
