import { html, nothing } from 'lit';
export const attribution = ({ isUnreviewed }) => html `
  <div part="attribution">
    <p>
      A card from Waterside Behavioral Health.
      ${isUnreviewed
    ? 'A computer made this translation. It may have mistakes.'
    : nothing}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
