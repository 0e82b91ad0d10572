import { html, nothing } from 'lit';
import { address } from './addresses.js';
import { call, text } from './phone-labels.js';
/**
 * Links that call or write stay where they are, also on a page whose `<base>` sends every link into another window: a
 * sandbox may refuse that window. The program's page goes where the page sends it.
 */
export const contact = ({ phone, textPhone, email, programUrl }, { language }) => html `
  <div part="contact">
    <div class="no-box">
      <a part="call" target="_self" href="tel:${phone.number}">
        ${receiver}
        <span>${call(phone.display)}</span>
      </a>
    </div>
    <p>
      Pe\u00E7a para falar com quem coordena o IOP.
      Ningu\u00E9m atende? Pode estar fechado a esta hora. Por favor, ligue mais tarde.
    </p>
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
  </div>
`;
/** A telephone receiver: the handle, and its two ends. Circles, because filters take a `<path>` for a `<p>`. */
const receiver = html `
  <svg width="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
    <circle r="13.6" cx="18.5" cy="5.5" pathLength="8" stroke-width="4.4" stroke-dasharray="0 2 2 4" />
    <circle
      r="12.9"
      cx="18.5"
      cy="5.5"
      pathLength="8"
      stroke-width="5.8"
      stroke-linecap="round"
      stroke-dasharray="0 2 .15 1.7 .15 4"
    />
  </svg>
`;
/** Whoever answers may speak English alone. */
const interpreter = () => html `
  <p>
    Pode pedir um int\u00E9rprete.
    Em ingl\u00EAs, pode dizer:
    <span lang="en"
      >IOP coordinator. Portuguese interpreter, please.</span
    >
  </p>
`;
