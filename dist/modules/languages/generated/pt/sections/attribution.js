import { html } from 'lit';
export const attribution = () => html `
  <div part="attribution">
    <p>
      Um cart\u00E3o da Waterside Behavioral Health, em portugu\u00EAs.
    </p>
    <slot name="footer"></slot>
  </div>
`;
