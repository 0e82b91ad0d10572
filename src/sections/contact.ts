import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options} from '../element/options.js';
import {number} from './number.js';

export const contact = ({phone, textPhone, email, programUrl}: Options) => html`
  <div part="contact">
    <a part="call" href="tel:${phone.number}">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M7 2.5 9.3 3l1.3 4.2-2 2a13 13 0 0 0 6.2 6.2l2-2 4.2 1.3.5 2.3c.3 1.7-.7 3.5-2.5 3.5C10.5 20.5 3.5 13.5 3.5 5c0-1.8 1.8-2.8 3.5-2.5z"
        />
      </svg>
      <span
        >${msg(str`Call ${number(phone.display)}`, {
          id: 'call',
          desc: 'The main button; the number follows. As short as can be.',
        })}</span
      >
    </a>
    <p>
      ${msg('Ask for the IOP coordinator.', {
        id: 'ask-for',
        desc: 'Under the call button: whom to ask for on the phone.',
      })}
    </p>
    ${
      textPhone
        ? html`<a part="text" href="sms:${textPhone.number}"
            >${msg(str`Text ${number(textPhone.display)}`, {
              id: 'text',
              desc: 'A link that opens a text message to the program; the number follows.',
            })}</a
          >`
        : nothing
    }
    ${
      email
        ? html`<a part="email" href="mailto:${email}"
            >${msg(str`Email ${email}`, {
              id: 'email',
              desc: 'A link that opens an email to the program; the address follows.',
            })}</a
          >`
        : nothing
    }
    <a part="visit" href=${programUrl} rel="noreferrer noopener" referrerpolicy="no-referrer"
      >${msg('Visit the program page', {
        id: 'visit',
        desc: 'A link to the page of the program. At most 30 characters.',
      })}</a
    >
    <slot name="hours"></slot>
  </div>
`;
