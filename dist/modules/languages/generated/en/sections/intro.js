import { html } from 'lit';
import { titleLevel } from './heading-level.js';
/** In its own `<span>`: Lit uses the next text node as an end marker, and page translators replace text nodes. */
const whichProgram = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `Did you stop going to the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth County?`;
        case 'bristol':
            return html `Did you stop going to the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Bristol County?`;
        default:
            return html `Did you stop going to the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth or Bristol County?`;
    }
};
const lead = (options) => html `
  <p>${whichProgram(options)}</p>
  <p>
    It\u2019s not too late. You\u2019re still welcome. One call is enough to start.
  </p>
`;
/** The compact card's only sentence under the title. */
const shortLead = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `<p>
        Left the outpatient program (IOP) at Waterside in Plymouth County? You\u2019re still welcome.
      </p>`;
        case 'bristol':
            return html `<p>
        Left the outpatient program (IOP) at Waterside in Bristol County? You\u2019re still welcome.
      </p>`;
        default:
            return html `<p>
        Left the outpatient program (IOP) at Waterside in Plymouth or Bristol County? You\u2019re still welcome.
      </p>`;
    }
};
export const intro = (options) => html `
  <div part="intro">
    <div class="no-box">${keptSeat}</div>
    <h2 part="heading" aria-level=${titleLevel(options)}>
      It was a pause.
      <span
        >You can come back.</span
      >
    </h2>
    <div part="lead">${options.compact ? shortLead(options) : lead(options)}</div>
  </div>
`;
/** A ring of dots for the group, with one open seat and a light behind it. */
const keptSeat = html `
  <svg
    class="kept-seat"
    width="64"
    viewBox="-36 -36 72 72"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <circle
      r="25.46"
      stroke-width="14"
      stroke-linecap="round"
      stroke-opacity=".62"
      stroke-dasharray="0 20 0 40 0 20 0 20 0 20 0 20 0 20"
    />
    <circle r="11" cy="25" stroke="none" />
    <circle r="6" cy="25" stroke-width="3.5" />
  </svg>
`;
