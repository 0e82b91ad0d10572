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
      Need help right now?
    </h3>
    <div class="no-box">
      <strong
        >Thinking about suicide, or can\u2019t cope right now?</strong
      >
      <span class="line">
        988 Suicide and Crisis Lifeline, 24 hours a day.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      ${textTo988[language]
    ? html `<a target="_self" href=${textTo988[language]}
              >Text 988</a
            >` : nothing}
      <span class="line"
        >Deaf or hard of hearing? Dial 711, then 988.</span
      >
    </div>
    <div class="no-box">
      <strong
        >Need help with mental health, alcohol or drugs?</strong
      >
      <span class="line">
        Massachusetts Behavioral Health Help Line, 24 hours a day.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >Is someone in danger right now?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
