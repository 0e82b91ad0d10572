import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {number} from './addresses.js';

/** The label of a link that dials a number. */
export const call = (display: string) =>
  html`${msg(str`Call ${number(display)}`, {
    id: 'call',
    desc: 'The main button, and the links that dial a crisis line; the number stands in place of {0}. As short as can be.',
  })}`;

/** The label of a link that starts a text message to a number. */
export const text = (display: string) =>
  html`${msg(str`Text ${number(display)}`, {
    id: 'text',
    desc: 'A link that opens a text message to a number, which stands in place of {0}. As short as can be.',
  })}`;
