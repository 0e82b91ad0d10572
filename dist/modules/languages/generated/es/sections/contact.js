import { html, nothing } from 'lit';
import { address } from './addresses.js';
import { call, text } from './phone-labels.js';
/**
 * Links that call or write stay where they are, also on a page whose `<base>` sends every link into another window: a
 * sandbox may refuse that window. The program's page goes where the page sends it.
 */
export const contact = ({ phone, textPhone, email, programUrl }, { language }) => html `
  <div part="contact">
    <a part="call" target="_self" href="tel:${phone.number}">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M7 2.5 9.3 3l1.3 4.2-2 2a13 13 0 0 0 6.2 6.2l2-2 4.2 1.3.5 2.3c.3 1.7-.7 3.5-2.5 3.5C10.5 20.5 3.5 13.5 3.5 5c0-1.8 1.8-2.8 3.5-2.5z"
        />
      </svg>
      <span>${call(phone.display)}</span>
    </a>
    <p>
      Pide hablar con la persona que coordina el IOP.
      \u00BFNo contestan? Puede que est\u00E9 cerrado. Vuelve a llamar m\u00E1s tarde, por favor.
    </p>
    ${language === 'en' ? nothing : interpreter()}
    ${textPhone
    ? html `<a part="text" target="_self" href="sms:${textPhone.number}">${text(textPhone.display)}</a>` : nothing}
    ${email
    ? html `<a part="email" target="_self" href="mailto:${email}"
            >Env\u00EDa un correo a ${address(email)}</a
          >` : nothing}
    <a part="visit" href=${programUrl} rel="noreferrer noopener" referrerpolicy="no-referrer"
      >Visita la p\u00E1gina del programa</a
    >
    <slot name="hours"></slot>
  </div>
`;
/** Whoever answers may speak English alone. */
const interpreter = () => html `
  <p>
    Puedes pedir un int\u00E9rprete.
    En ingl\u00E9s puedes decir:
    <span lang="en"
      >IOP coordinator. Spanish interpreter, please.</span
    >
  </p>
`;
