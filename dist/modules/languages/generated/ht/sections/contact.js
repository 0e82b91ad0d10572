import { html, nothing } from 'lit';
import { number } from './number.js';
export const contact = ({ phone, textPhone, email, programUrl }) => html `
  <div part="contact">
    <a part="call" href="tel:${phone.number}">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M7 2.5 9.3 3l1.3 4.2-2 2a13 13 0 0 0 6.2 6.2l2-2 4.2 1.3.5 2.3c.3 1.7-.7 3.5-2.5 3.5C10.5 20.5 3.5 13.5 3.5 5c0-1.8 1.8-2.8 3.5-2.5z"
        />
      </svg>
      <span
        >Rele ${number(phone.display)}</span
      >
    </a>
    <p>
      Mande pou ou pale ak moun ki kow\u00F2done IOP a.
    </p>
    ${textPhone
    ? html `<a part="text" href="sms:${textPhone.number}"
            >Voye yon mesaj t\u00E8ks nan ${number(textPhone.display)}</a
          >` : nothing}
    ${email
    ? html `<a part="email" href="mailto:${email}"
            >Voye yon im\u00E8l nan ${email}</a
          >` : nothing}
    <a part="visit" href=${programUrl} rel="noreferrer noopener" referrerpolicy="no-referrer"
      >Vizite paj pwogram nan</a
    >
    <slot name="hours"></slot>
  </div>
`;
