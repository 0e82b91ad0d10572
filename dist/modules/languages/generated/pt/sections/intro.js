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
const lead = (options) => html `
  <p>${whichProgram(options)}</p>
  <p>
    N\u00E3o \u00E9 tarde demais. A sua presen\u00E7a continua bem-vinda. Basta um telefonema para come\u00E7ar.
  </p>
`;
/** The compact card's only sentence under the title. */
const shortLead = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return html `<p>
        Deixou o programa ambulatorial (IOP) da Waterside no condado de Plymouth? A porta continua aberta.
      </p>`;
        case 'bristol':
            return html `<p>
        Deixou o programa ambulatorial (IOP) da Waterside no condado de Bristol? A porta continua aberta.
      </p>`;
        default:
            return html `<p>
        Deixou o programa ambulatorial (IOP) da Waterside no condado de Plymouth ou de Bristol? A porta continua aberta.
      </p>`;
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
