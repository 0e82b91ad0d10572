import { html } from 'lit';
export const attribution = () => html `
  <div part="attribution">
    <p>
      Una tarjeta de Waterside Behavioral Health, en espa\u00F1ol.
    </p>
    <slot name="footer"></slot>
  </div>
`;
