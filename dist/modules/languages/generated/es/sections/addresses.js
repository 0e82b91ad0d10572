import { html } from 'lit';
// Set as a property, so that what a partner changes is shown even where a page translator has replaced the text.
/** A phone number as people read it, on one line where there is room for it. */
export const number = (display) => html `<span class="number" .textContent=${display}></span>`;
/** An email address. */
export const address = (email) => html `<span .textContent=${email}></span>`;
