import { html } from 'lit';
import { number } from './addresses.js';
/** What a link says that dials a number. */
export const call = (display) => html `Llama al ${number(display)}`;
/** What a link says that opens a text message to a number. */
export const text = (display) => html `Env\u00EDa un texto al ${number(display)}`;
