import {html, type TemplateResult} from 'lit';
import type {Destination} from './destinations.js';
import {idOf} from './field.js';
import type {Fault} from './fields.js';

/** A list with a link to each field. */
const list = (items: readonly {name: string; label: string; text: string}[]) => html`
  <ul>
    ${items.map(({name, label, text}) => html`<li><a href=${`#${idOf(name)}`}>${label}</a>: ${text}</li>`)}
  </ul>
`;

export const faultList = (faults: readonly Fault[]): TemplateResult => html`
  <div class="warning">
    <p><strong>Copy is off</strong> until this is put right:</p>
    ${list(faults.map(({name, label, fault}) => ({name, label, text: fault})))}
  </div>
`;

/** Asks the user to confirm choices that they didn't type. */
export const confirmation = (
  destinations: readonly Destination[],
  confirm: () => void,
): TemplateResult => html`
  <div class="confirm" role="group" aria-labelledby="confirm-title">
    <h3 id="confirm-title">Check this before you copy</h3>
    <p>
      A link or pasted code filled this in. Copy is off until you confirm it, so that nobody puts their own
      number or script on your page.
    </p>
    ${list(destinations.map(({name, label, meaning}) => ({name, label, text: meaning})))}
    <p class="actions"><button type="button" @click=${confirm}>This is right</button></p>
  </div>
`;
