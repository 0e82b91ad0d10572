import { html, nothing } from 'lit';
export const attribution = ({ reviewed }) => html `
  <div part="attribution">
    <p>
      From Waterside Behavioral Health. In English.
      ${reviewed
    ? nothing
    : 'This translation has not yet been reviewed by a qualified translator.'}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
