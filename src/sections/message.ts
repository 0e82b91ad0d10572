import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';
import {outcome} from './announcement.js';
import {sectionLevel} from './heading-level.js';

/** The English message for the staff, under the translated one. Keep it the same as the `message` unit. */
const inEnglish = () => html`
  <p>
    ${msg('In English:', {
      id: 'message-english-label',
      desc: 'Introduces the English text under the translated message. Ends with a colon. One or two words. Not shown in English.',
    })}
    <span lang="en">Hi. I was in the IOP, and I stopped going. Can I talk to someone about coming back?</span>
  </p>
`;

export const message = (options: Options, state: State) =>
  options.omit.includes('message')
    ? nothing
    : html`
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            ${msg('Not sure what to say?', {
              id: 'message-title',
              desc: 'Heading over the message that the visitor can say or send. At most 38 characters.',
            })}
          </h3>
          <div part="words">
            <p>
              ${msg('Hi. I was in the IOP, and I stopped going. Can I talk to someone about coming back?', {
                id: 'message',
                desc: 'What the visitor says on the phone or sends, word for word. Short, plain, the way a person talks; leave the gender open. English stands under it in the other languages.',
              })}
            </p>
            ${state.language === 'en' ? nothing : inEnglish()}
          </div>
          <p>${answer(options)}</p>
          <div class="no-box">
            ${
              state.actions.includes('copy')
                ? html`<button type="button" part="copy">
                    ${msg('Copy the message', {
                      id: 'copy',
                      desc: 'Button that copies the message. At most 22 characters.',
                    })}
                  </button>`
                : nothing
            }
            ${
              state.actions.includes('share')
                ? html`<button type="button" part="share">
                    ${msg('Share the message', {
                      id: 'share',
                      desc: 'Button that opens the phone’s own sharing menu. At most 22 characters. Use the word that phones use; do not say “send”.',
                    })}
                  </button>`
                : nothing
            }
          </div>
          <p class="outcome">${outcome(state)}</p>
        </div>
      `;

const answer = ({textPhone, email}: Options) =>
  textPhone || email
    ? html`${msg('Yes, you can. Say it or send it just like that.', {
        id: 'message-answer-send',
        desc: 'In place of “message-answer” where a partner gave a text number or an email.',
      })}`
    : html`${msg('Yes, you can. Say it just like that.', {
        id: 'message-answer',
        desc: 'Right under the message; answers its question and begins with Yes. Promises a conversation, no more. Speaks only of saying it: the program may take no text or email.',
      })}`;
