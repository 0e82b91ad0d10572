import { html, nothing } from 'lit';
export const attribution = ({ reviewed }) => html `
  <div part="attribution">
    <p>
      Um cart\u00E3o da Waterside Behavioral Health.
      ${reviewed
    ? nothing
    : `Esta tradu\u00E7\u00E3o foi feita por um computador e pode ter erros.`}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
