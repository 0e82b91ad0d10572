import { html } from 'lit';
import { number } from './addresses.js';
/** What a link says that dials a number. */
export const call = (display) => html `Rele ${number(display)}`;
/** What a link says that opens a text message to a number. */
export const text = (display) => html `Voye yon t\u00E8ks bay ${number(display)}`;
