import {html, nothing, type TemplateResult} from 'lit';
import {confirmation, faultList} from './before-copy.js';
import {formOf, type Choices} from './choices.js';
import type {Destination} from './destinations.js';
import {faultsOf} from './fields.js';
import {linked, type Form} from './sites.js';
import type {Snippet} from './snippet.js';
import {isUnreachable} from './source.js';

/** What each form gives, as the heading of the code. */
const names: Readonly<Partial<Record<Form, string>>> = {
  plugin: 'Your shortcode',
  address: 'Your address',
  page: 'Your link',
  poster: 'Your poster',
};
const nameOf = (choices: Choices) => names[formOf(choices)] ?? 'Your snippet';

const code = (choices: Choices, {text}: Snippet) => html`
  <textarea
    class="code"
    id="code"
    aria-label=${nameOf(choices)}
    readonly
    spellcheck="false"
    rows=${Math.min(4, text.split('\n').length + 1)}
    .value=${text}
  ></textarea>
  ${
    formOf(choices) === 'static'
      ? html`<p>
          Some editors remove styles. If yours does, visitors see long style rules as text: use the plain card
          there.
        </p>`
      : nothing
  }
  ${isUnreachable(choices) ? html`<p>This address works for nobody else yet. Read what to do.</p>` : nothing}
`;

export interface SnippetActions {
  readonly status: string;
  confirm(): void;
  copy(): void;
  copyFormatted(): void;
  save(): void;
}

/** Whether copying is off, because a field is invalid or a destination unconfirmed. */
export const isOff = (choices: Choices, unconfirmed: readonly Destination[]) =>
  faultsOf(choices).length > 0 || unconfirmed.length > 0;

/** The code and the copy controls, or what to do before it can be copied. */
export function snippetView(
  choices: Choices,
  snippet: Snippet,
  unconfirmed: readonly Destination[],
  actions: SnippetActions,
): TemplateResult {
  const form = formOf(choices);
  const faults = faultsOf(choices);
  const off = isOff(choices, unconfirmed);
  return html`
    <div class="head">
      <h2 id="get" tabindex="-1">${nameOf(choices)}</h2>
      <span id="copy-status" role="status">${actions.status}</span>
      ${
        linked.includes(form) || form === 'plugin'
          ? nothing
          : html`<button type="button" ?disabled=${off} @click=${actions.save}>Save as text</button>`
      }
      ${
        form === 'plain'
          ? html`<button type="button" ?disabled=${off} @click=${actions.copyFormatted}>
              Copy as formatted text
            </button>`
          : nothing
      }
      <button class="main" type="button" ?disabled=${off} @click=${actions.copy}>Copy</button>
    </div>
    ${
      faults.length
        ? faultList(faults)
        : unconfirmed.length
          ? confirmation(unconfirmed, actions.confirm)
          : code(choices, snippet)
    }
    ${
      form === 'poster' && !off
        ? html`<p>
            <a href=${snippet.text.trim()} target="_blank" rel="noopener">Open the poster to print it</a>
          </p>`
        : nothing
    }
  `;
}
