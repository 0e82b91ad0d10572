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
      Ou bezwen \u00E8d kounye a?
    </h3>
    <div class="no-box">
      <strong
        >W ap panse ak swisid, oswa w pa ka kenbe kounye a?</strong
      >
      <span class="line">
        Liy 988 pou Prevansyon Swisid ak Kriz, 24 \u00E8 sou 24. Ou ka mande yon ent\u00E8pr\u00E8t.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      ${textTo988[language]
    ? html `<a target="_self" href=${textTo988[language]}
              >Voye yon t\u00E8ks bay 988</a
            >` : nothing}
      <span class="line"
        >Ou soud oswa w pa tande byen? Konpoze 711, apre sa 988.</span
      >
    </div>
    <div class="no-box">
      <strong
        >Ou bezwen \u00E8d pou sante mantal, alk\u00F2l oswa dw\u00F2g?</strong
      >
      <span class="line">
        Liy Asistans Sante Konp\u00F2tmantal (Massachusetts Behavioral Health Help Line), 24 \u00E8 sou 24. Ou ka mande yon ent\u00E8pr\u00E8t l\u00E8 w rele.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >\u00C8ske gen yon moun ki nan danje kounye a?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
