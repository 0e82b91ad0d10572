import { html } from 'lit';
import { number } from './addresses.js';
/** The label of a link that dials a number. */
export const call = (display) => html `Call ${number(display)}`;
/** The label of a link that starts a text message to a number. */
export const text = (display) => html `Text ${number(display)}`;
