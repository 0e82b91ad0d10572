import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {State} from '../shared/state.js';

/** The content of the live region in src/element/template.ts. */
export const announcement = (state: State) =>
  state.announcement === 'language-chosen'
    ? html`${msg('This card is now in English.', {
        id: 'language-chosen',
        desc: 'Read aloud after the visitor chose this language. Name your own language.',
      })}`
    : outcome(state);

/** The result of copying or sharing: announced, and shown next to the buttons. */
export const outcome = ({announcement}: State) => {
  switch (announcement) {
    case 'copied':
      return html`${msg('Copied. You can paste it where you like.', {
        id: 'copied',
        desc: 'Shown and read aloud after the message was copied. In other languages the English text under it was copied too: say so. Names no text or email: the program may take none.',
      })}`;
    case 'selected':
      return html`${msg('That didn’t work here. The message is selected, so you can copy it yourself.', {
        id: 'copy-selected',
        desc: 'Shown and read aloud where the browser refused to copy or to share: the message is selected instead.',
      })}`;
    case 'not-copied':
      return html`${msg('That didn’t work here. Press and hold the message, then choose Copy.', {
        id: 'copy-failed',
        desc: 'Shown and read aloud where the browser could neither copy nor select the message.',
      })}`;
    default:
      return nothing;
  }
};
