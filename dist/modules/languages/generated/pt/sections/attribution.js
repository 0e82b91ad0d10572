import { html, nothing } from 'lit';
export const attribution = ({ reviewed }) => html `
  <div part="attribution">
    <p>
      Da Waterside Behavioral Health. Em portugu\u00EAs.
      ${reviewed
    ? nothing
    : `Nenhum tradutor qualificado reviu ainda esta tradu\u00E7\u00E3o.`}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
