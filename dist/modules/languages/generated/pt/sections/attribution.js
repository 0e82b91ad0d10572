import { html, nothing } from 'lit';
export const attribution = ({ isUnreviewed }) => html `
  <div part="attribution">
    <p>
      Um cart\u00E3o da Waterside Behavioral Health.
      ${isUnreviewed
    ? `Esta tradu\u00E7\u00E3o foi feita por um computador e pode ter erros.` : nothing}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
