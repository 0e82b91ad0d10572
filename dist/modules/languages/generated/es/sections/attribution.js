import { html, nothing } from 'lit';
export const attribution = ({ reviewed }) => html `
  <div part="attribution">
    <p>
      De Waterside Behavioral Health. En espa\u00F1ol.
      ${reviewed
    ? nothing
    : `Ning\u00FAn traductor calificado ha revisado todav\u00EDa esta traducci\u00F3n.`}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
