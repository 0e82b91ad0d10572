import { html } from 'lit';
export const attribution = () => html `
  <div part="attribution">
    <p>
      Yon kat ki soti nan Waterside Behavioral Health, an krey\u00F2l ayisyen.
    </p>
    <slot name="footer"></slot>
  </div>
`;
