import {html, type TemplateResult} from 'lit';

/** The bar at the bottom of a phone's screen. If copying is off, its button leads to the reason. */
export const bar = (status: string, off: boolean, copy: () => void): TemplateResult => html`
  <a class="button" href="#see">See it</a>
  <span aria-hidden="true">${status}</span>
  ${
    off
      ? html`<a class="button main" href="#get">Check first</a>`
      : html`<button class="main" type="button" @click=${copy}>Copy</button>`
  }
`;
