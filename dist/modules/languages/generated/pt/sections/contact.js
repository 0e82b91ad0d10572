import { html, nothing } from 'lit';
import { address } from './addresses.js';
import { afterNow, now, week } from './hours.js';
import { call, text } from './phone-labels.js';
/**
 * Call, text and email links have `target=_self`: a page's `<base target>` could send them to a new window, and a
 * sandbox may block that window. The link to the program's page follows the page's `<base>`.
 */
export const callButton = ({ phone }) => html `
  <div class="no-box">
    <a part="call" target="_self" href="tel:${phone.number}">
      ${receiver}
      <span>${call(phone.display)}</span>
    </a>
  </div>
`;
/** What helps right under the call button. */
export const status = ({ compact, omit }, { line }) => compact || line
    ? html `
        <p class="status">
          ${line ? now(line) : nothing}
          ${line ? afterNow(line, !compact && !omit.includes('message')) : nothing}
          ${compact
        ? `Uma frase basta.` : nothing}
        </p>
      ` : nothing;
/** Whom to ask for, and the other ways to reach the program. */
export const ways = ({ textPhone, email, programUrl, openingHours }, { language, line }) => html `
  <p>
    Pe\u00E7a para falar com quem coordena o IOP.
    <span class="no-answer" .textContent=${(line ?? openingHours?.isAlways) ? '' : noAnswer()}></span>
  </p>
  ${openingHours ? week(openingHours) : nothing}
  <p>
    N\u00E3o ouve ou ouve mal? Use o servi\u00E7o de retransmiss\u00E3o ou ligue antes para o 711.
  </p>
  ${language === 'en' ? nothing : interpreter()}
  <div class="no-box">
    ${textPhone
    ? html `<a part="text" target="_self" href="sms:${textPhone.number}">${text(textPhone.display)}</a>` : nothing}
    ${email
    ? html `<a part="email" target="_self" href="mailto:${email}"
            >Envie um e-mail para ${address(email)}</a
          >` : nothing}
    <a part="visit" href=${programUrl} rel="noreferrer noopener" referrerpolicy="no-referrer"
      >Visite a p\u00E1gina do programa</a
    >
    <slot name="hours"></slot>
  </div>
`;
const noAnswer = () => `Ningu\u00E9m atende? Pode estar fechado a esta hora. Por favor, ligue mais tarde.`;
/**
 * A telephone receiver: the handle and its two ends. Circles, because some filters mistake `<path>` for `<p>`. Dashes in
 * units of the drawing, because HTML checkers know no `pathLength` on a circle.
 */
const receiver = html `
  <svg width="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
    <circle r="13.6" cx="18.5" cy="5.5" stroke-width="4.4" stroke-dasharray="0 21.4 21.4 43" />
    <circle
      r="12.9"
      cx="18.5"
      cy="5.5"
      stroke-width="5.8"
      stroke-linecap="round"
      stroke-dasharray="0 20.3 1.5 17.2 1.5 41"
    />
  </svg>
`;
/** The person who answers may speak only English. */
const interpreter = () => html `
  <p>
    Pode pedir um int\u00E9rprete.
    Em ingl\u00EAs, pode dizer:
    <span lang="en"
      >IOP coordinator. Portuguese interpreter, please.</span
    >
  </p>
`;
