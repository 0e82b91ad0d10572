import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {State} from '../element/options.js';

/** What is read aloud, from a live region that outlasts every language: see the element's `render`. */
export const announcement = (state: State) =>
  state.announcement === 'language-chosen'
    ? html`${msg('This card is now in English.', {
        id: 'language-chosen',
        desc: 'Read aloud after the visitor chose this language (name your own language).',
      })}`
    : outcome(state);

/** What came of copying or sharing: read aloud, and shown beside the buttons. */
export const outcome = ({announcement}: State) => {
  switch (announcement) {
    case 'copied':
      return html`${msg('Copied. You can paste it where you like.', {
        id: 'copied',
        desc: 'Shown and read aloud after the message was copied. Names no text or email: the program may take none.',
      })}`;
    case 'selected':
      return html`${msg('We could not copy it here. The message is selected, so you can copy it yourself.', {
        id: 'copy-selected',
        desc: 'Shown and read aloud where the browser refused to copy or share: the text is selected instead.',
      })}`;
    case 'not-copied':
      return html`${msg('Copying did not work here. Press and hold the message, then choose Copy.', {
        id: 'copy-failed',
        desc: 'Shown and read aloud where the browser let us neither copy nor select the text.',
      })}`;
    default:
      return nothing;
  }
};
