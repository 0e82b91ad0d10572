import { html } from 'lit';
// As a property, so that a change by the partner shows even if a page translator has replaced the text.
/** A phone number for display, on one line if there is room. */
export const number = (display) => html `<span class="number" .textContent=${display}></span>`;
export const address = (email) => html `<span .textContent=${email}></span>`;
