import { html } from 'lit';
import { number } from './addresses.js';
/** What a link says that dials a number. */
export const call = (display) => html `Ligue para o ${number(display)}`;
/** What a link says that opens a text message to a number. */
export const text = (display) => html `Envie um SMS para o ${number(display)}`;
