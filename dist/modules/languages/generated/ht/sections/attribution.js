import { html, nothing } from 'lit';
export const attribution = ({ reviewed }) => html `
  <div part="attribution">
    <p>
      Soti nan Waterside Behavioral Health. An krey\u00F2l ayisyen.
      ${reviewed
    ? nothing
    : `Poko gen tradikt\u00E8 kalifye ki revize tradiksyon sa a.`}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
