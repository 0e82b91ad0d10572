import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
import { call, text } from './phone-labels.js';
const helpLine = '833-773-2445';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = (options) => html `
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      \u00BFNecesitas ayuda ahora mismo?
    </h3>
    <div class="no-box">
      <strong
        >\u00BFPiensas en el suicidio o sientes que no puedes m\u00E1s?</strong
      >
      <span class="line">
        L\u00EDnea 988 de Prevenci\u00F3n del Suicidio y Crisis, d\u00EDa y noche. Si llamas, oprime 2 para espa\u00F1ol.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      <a target="_self" href="sms:988"
        >Env\u00EDa AYUDA al 988</a
      >
    </div>
    <div class="no-box">
      <strong
        >\u00BFAyuda con la salud mental, el alcohol o las drogas?</strong
      >
      <span class="line">
        L\u00EDnea de Ayuda de Salud Conductual (Massachusetts Behavioral Health Help Line), d\u00EDa y noche. Puedes pedir un int\u00E9rprete.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >\u00BFT\u00FA u otra persona est\u00E1n en peligro ahora mismo?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
