import { html, nothing } from 'lit';
export const attribution = ({ reviewed }) => html `
  <div part="attribution">
    <p>
      A card from Waterside Behavioral Health.
      ${reviewed
    ? nothing
    : 'A computer made this translation. It may have mistakes.'}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
