import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
import { call, text } from './phone-labels.js';
const helpLine = '833-773-2445';
/** 988 answers texts only in English and Spanish (SAMHSA, July 2023). For Spanish, the text must be AYUDA. */
export const textTo988 = {
    en: 'sms:988',
    es: 'sms:988?&body=AYUDA',
};
/** In the compact card it unfolds with the rest; `crisisLine` is always shown. */
export const crisis = (options, { language }) => html `
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      \u00BFNecesitas ayuda ahora mismo?
    </h3>
    <div class="no-box">
      <strong
        >\u00BFPiensas en el suicidio o sientes que ahora no puedes m\u00E1s?</strong
      >
      <span class="line">
        L\u00EDnea 988 de Prevenci\u00F3n del Suicidio y Crisis, las 24 horas del d\u00EDa. Al llamar, oprime el 2 para espa\u00F1ol.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      ${textTo988[language]
    ? html `<a target="_self" href=${textTo988[language]}
              >Env\u00EDa AYUDA por texto al 988</a
            >` : nothing}
      <span class="line"
        >\u00BFSordera o p\u00E9rdida auditiva? Marca el 711 y luego el 988.</span
      >
    </div>
    <div class="no-box">
      <strong
        >\u00BFBuscas ayuda con la salud mental, el alcohol o las drogas?</strong
      >
      <span class="line">
        L\u00EDnea de Ayuda de Salud Conductual (Massachusetts Behavioral Health Help Line), las 24 horas del d\u00EDa. Al llamar, puedes pedir un int\u00E9rprete.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >\u00BFHay alguien en peligro ahora mismo?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
