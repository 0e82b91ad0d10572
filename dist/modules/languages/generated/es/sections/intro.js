import { html } from 'lit';
import { titleLevel } from './heading-level.js';
/** In its own `<span>`: Lit uses the next text node as an end marker, and page translators replace text nodes. */
const whichProgram = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `\u00BFDejaste de ir al Programa Ambulatorio Intensivo (IOP) de Waterside Behavioral Health en el condado de Plymouth?`;
        case 'bristol':
            return html `\u00BFDejaste de ir al Programa Ambulatorio Intensivo (IOP) de Waterside Behavioral Health en el condado de Bristol?`;
        default:
            return html `\u00BFDejaste de ir al Programa Ambulatorio Intensivo (IOP) de Waterside Behavioral Health en el condado de Plymouth o de Bristol?`;
    }
};
const lead = (options) => html `
  <p>${whichProgram(options)}</p>
  <p>
    No es demasiado tarde. La puerta sigue abierta para ti. Basta una llamada para empezar.
  </p>
`;
/** The compact card's only sentence under the title. */
const shortLead = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `<p>
        \u00BFDejaste el programa ambulatorio (IOP) de Waterside en el condado de Plymouth? La puerta sigue abierta.
      </p>`;
        case 'bristol':
            return html `<p>
        \u00BFDejaste el programa ambulatorio (IOP) de Waterside en el condado de Bristol? La puerta sigue abierta.
      </p>`;
        default:
            return html `<p>
        \u00BFDejaste el programa ambulatorio (IOP) de Waterside en el condado de Plymouth o de Bristol? La puerta sigue abierta.
      </p>`;
    }
};
export const intro = (options) => html `
  <div part="intro">
    <div class="no-box">${keptSeat}</div>
    <h2 part="heading" aria-level=${titleLevel(options)}>
      Fue una pausa.
      <span
        >Puedes volver.</span
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
