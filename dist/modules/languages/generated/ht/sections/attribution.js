import { html, nothing } from 'lit';
export const attribution = ({ isUnreviewed }) => html `
  <div part="attribution">
    <p>
      Kat sa a soti nan Waterside Behavioral Health.
      ${isUnreviewed
    ? `Se yon \u00F2dinat\u00E8 ki f\u00E8 tradiksyon sa a. Li ka gen er\u00E8.` : nothing}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
