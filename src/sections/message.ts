import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options, State} from '../element/options.js';
import {outcome} from './announcement.js';
import {sectionLevel} from './heading-level.js';

export const message = (options: Options, state: State) =>
  options.omit.includes('message')
    ? nothing
    : html`
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            ${msg('A message you can send', {
              id: 'message-title',
              desc: 'Heading over the message that the visitor can copy. At most 40 characters.',
            })}
          </h3>
          <p part="words">
            ${msg('Hi, I am thinking about coming back to the program. Is that all right?', {
              id: 'message',
              desc: 'What the visitor sends to the program, word for word. One short, plain text.',
            })}
          </p>
          <p>
            ${msg('It is. You can send it just as it stands.', {
              id: 'message-answer',
              desc: 'Right under the message; answers its question “Is that all right?”.',
            })}
          </p>
          ${
            state.actions.includes('copy')
              ? html`<button type="button" part="copy">
                  ${msg('Copy the message', {
                    id: 'copy',
                    desc: 'Button that copies the message. At most 25 characters.',
                  })}
                </button>`
              : nothing
          }
          ${
            state.actions.includes('share')
              ? html`<button type="button" part="share">
                  ${msg('Share the message', {
                    id: 'share',
                    desc: 'Button that opens the phone’s own sharing menu. At most 25 characters.',
                  })}
                </button>`
              : nothing
          }
          <p class="outcome">${outcome(state)}</p>
        </div>
      `;
