import { html } from 'lit';
import { titleLevel } from './heading-level.js';
/** In its own `<span>`: Lit uses the next text node as an end marker, and page translators replace text nodes. */
const whichProgram = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `\u00C8ske w te sispann ale nan Pwogram Entansif pou Pasyan Ekst\u00E8n (IOP) Waterside Behavioral Health, nan Konte Plymouth?`;
        case 'bristol':
            return html `\u00C8ske w te sispann ale nan Pwogram Entansif pou Pasyan Ekst\u00E8n (IOP) Waterside Behavioral Health, nan Konte Bristol?`;
        default:
            return html `\u00C8ske w te sispann ale nan Pwogram Entansif pou Pasyan Ekst\u00E8n (IOP) Waterside Behavioral Health, nan Konte Plymouth oswa Bristol?`;
    }
};
const lead = (options) => html `
  <p>${whichProgram(options)}</p>
  <p>
    Li pa tw\u00F2 ta. Ou toujou byenveni. Yon s\u00E8l ap\u00E8l sifi pou w k\u00F2manse.
  </p>
`;
/** The compact card's only sentence under the title. */
const shortLead = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `<p>
        Ou te kite pwogram pasyan ekst\u00E8n (IOP) Waterside nan Konte Plymouth? Ou toujou byenveni.
      </p>`;
        case 'bristol':
            return html `<p>
        Ou te kite pwogram pasyan ekst\u00E8n (IOP) Waterside nan Konte Bristol? Ou toujou byenveni.
      </p>`;
        default:
            return html `<p>
        Ou te kite pwogram pasyan ekst\u00E8n (IOP) Waterside nan Konte Plymouth oswa Bristol? Ou toujou byenveni.
      </p>`;
    }
};
export const intro = (options) => html `
  <div part="intro">
    <div class="no-box">${keptSeat}</div>
    <h2 part="heading" aria-level=${titleLevel(options)}>
      Se te yon ti poz.
      <span
        >Ou ka tounen.</span
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
