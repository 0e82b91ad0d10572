import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
import { call, text } from './phone-labels.js';
const helpLine = '833-773-2445';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = (options) => html `
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      Ou bezwen \u00E8d kounye a?
    </h3>
    <div class="no-box">
      <strong
        >\u00C8ske w ap panse ak swisid, oswa ou pa kapab ank\u00F2?</strong
      >
      <span class="line">
        Liy 988 pou Prevansyon Swisid ak Kriz, lajounen kou lannuit.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      <a target="_self" href="sms:988"
        >Voye t\u00E8ks nan 988</a
      >
    </div>
    <div class="no-box">
      <strong
        >Ou bezwen \u00E8d ak sante mantal, alk\u00F2l oswa dw\u00F2g?</strong
      >
      <span class="line">
        Liy Asistans Sante Konp\u00F2tmantal (Massachusetts Behavioral Health Help Line), lajounen kou lannuit. Ou ka mande yon ent\u00E8pr\u00E8t.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >\u00C8ske ou menm oswa yon l\u00F2t moun an danje kounye a?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
