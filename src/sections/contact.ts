import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';
import {address} from './addresses.js';
import {afterNow, now, week} from './hours.js';
import {call, text} from './phone-labels.js';

/**
 * Call, text and email links have `target=_self`: a page's `<base target>` could send them to a new window, and a
 * sandbox may block that window. The link to the program's page follows the page's `<base>`.
 */
export const callButton = ({phone}: Options) => html`
  <div class="no-box">
    <a part="call" target="_self" href="tel:${phone.number}">
      ${receiver}
      <span>${call(phone.display)}</span>
    </a>
  </div>
`;

/** What helps right under the call button. */
export const status = ({compact, omit}: Options, {line}: State) =>
  compact || line
    ? html`
        <p class="status">
          ${line ? now(line) : nothing}
          ${line ? afterNow(line, !compact && !omit.includes('message')) : nothing}
          ${
            compact
              ? msg('One sentence is enough.', {
                  id: 'status',
                  desc: 'Compact card, under the call button: to call, one sentence is enough. At most 26 characters.',
                })
              : nothing
          }
        </p>
      `
    : nothing;

/** Whom to ask for, and the other ways to reach the program. */
export const ways = ({textPhone, email, programUrl, openingHours}: Options, {language, line}: State) => html`
  <p>
    ${msg('Ask for the IOP coordinator.', {
      id: 'ask-for',
      desc: 'Under the call button: whom to ask for on the phone. Leave the gender of the coordinator open.',
    })}
    <span class="no-answer" .textContent=${(line ?? openingHours?.isAlways) ? '' : noAnswer()}></span>
  </p>
  ${openingHours ? week(openingHours) : nothing}
  <p>
    ${msg('Deaf or hard of hearing? Use your relay service, or dial 711 first.', {
      id: 'relay',
      desc: 'Under “ask-for”, for deaf and hard-of-hearing visitors: a relay service, or 711, the US number for relay, which dials the number for them. At most 85 characters.',
    })}
  </p>
  ${language === 'en' ? nothing : interpreter()}
  <div class="no-box">
    ${
      textPhone
        ? html`<a part="text" target="_self" href="sms:${textPhone.number}">${text(textPhone.display)}</a>`
        : nothing
    }
    ${
      email
        ? html`<a part="email" target="_self" href="mailto:${email}"
            >${msg(str`Email ${address(email)}`, {
              id: 'email',
              desc: 'A link that opens an email to the program, where a partner gave an address; the address stands in place of {0}.',
            })}</a
          >`
        : nothing
    }
    <a part="visit" href=${programUrl} rel="noreferrer noopener" referrerpolicy="no-referrer"
      >${msg('Visit the program’s page', {
        id: 'visit',
        desc: 'A link to the page of the program. At most 30 characters.',
      })}</a
    >
    <slot name="hours"></slot>
  </div>
`;

const noAnswer = () =>
  msg('No answer? The office may be closed. Please try again later.', {
    id: 'no-answer',
    desc: 'Follows “ask-for”. Keep “may”: hours are not known here, or not whether it is open now.',
  });

/**
 * A telephone receiver: the handle and its two ends. Circles, because some filters mistake `<path>` for `<p>`. Dashes in
 * units of the drawing, because HTML checkers know no `pathLength` on a circle.
 */
const receiver = html`
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
const interpreter = () => html`
  <p>
    ${msg('You can ask for an interpreter.', {
      id: 'interpreter',
      desc: 'Under the call button, not in English: one may ask for an interpreter. Do not say that it is free or that one will be there: not known.',
    })}
    ${msg('In English, you can say:', {
      id: 'interpreter-words',
      desc: 'Introduces the English words to say on the phone (“interpreter-english”), which follow it. Ends with a colon. At most 40 characters. Not shown in English.',
    })}
    <span lang="en"
      >${msg('IOP coordinator. An interpreter, please.', {
        id: 'interpreter-english',
        desc: 'The words to say on the phone. Stays in English in every language; name your own language in English, as the staff call it: “Spanish interpreter, please.” Not shown in English.',
      })}</span
    >
  </p>
`;
