import { html } from 'lit';
import { titleLevel } from './heading-level.js';
/** In its own `<span>`: Lit uses the next text node as an end marker, and page translators replace text nodes. */
const whichProgram = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `Deixou de ir ao Programa Ambulatorial Intensivo (IOP) da Waterside Behavioral Health no condado de Plymouth?`;
        case 'bristol':
            return html `Deixou de ir ao Programa Ambulatorial Intensivo (IOP) da Waterside Behavioral Health no condado de Bristol?`;
        default:
            return html `Deixou de ir ao Programa Ambulatorial Intensivo (IOP) da Waterside Behavioral Health no condado de Plymouth ou de Bristol?`;
    }
};
export const intro = (options) => html `
  <div part="intro">
    <div class="no-box">${keptSeat}</div>
    <h2 part="heading" aria-level=${titleLevel(options)}>
      Foi uma pausa.
      <span
        >Voc\u00EA pode voltar.</span
      >
    </h2>
    <p part="lead">
      <span>${whichProgram(options)}</span>
      N\u00E3o \u00E9 tarde demais. A sua presen\u00E7a continua bem-vinda. Basta um telefonema para come\u00E7ar.
    </p>
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
      r="24"
      pathLength="8"
      stroke-width="9"
      stroke-linecap="round"
      stroke-opacity=".5"
      stroke-dasharray="0 1 0 2 0 1 0 1 0 1 0 1 0 1"
    />
    <circle r="11" cy="24" stroke="none" />
    <circle r="6" cy="24" stroke-width="3" />
  </svg>
`;
