import { html } from 'lit';
/** A phone number as people read it; it does not break at its hyphens where there is room for it on one line. */
export const number = (display) => html `<span class="number">${display}</span>`;
