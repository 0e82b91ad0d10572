import {html, nothing, type TemplateResult} from 'lit';
import {confirmation, faultList} from './before-copy.js';
import {formOf, isPublic, valueOf, type Choices} from './choices.js';
import type {Destination} from './destinations.js';
import {textField} from './field.js';
import {faultsOf} from './fields.js';
import {filesHere, filesOf, plugin, type Snippet} from './snippet.js';

/** Asks where a page loads the card's files from: from here, or from the partner's site. */
function filesForm(choices: Choices, snippet: Snippet): unknown {
  if (formOf(choices) === 'plugin')
    return html`<p>Save this file:<br /><a class="file" href=${plugin} download>${plugin}</a></p>`;
  const files = filesOf(formOf(choices));
  if (!files.length) return nothing;
  const chosen = valueOf(choices, 'files');
  const answer = (value: string, label: string, hint: string) => html`
    <label class="answer">
      <input form="choices" type="radio" name="files" value=${value} .checked=${value === chosen} />
      <span><strong>${label}</strong> <small>${hint}</small></span>
    </label>
  `;
  return html`
    <fieldset class="answers">
      <legend>Where are the card’s files?</legend>
      ${answer('own', 'On your site', 'You save them there yourself.')}
      ${answer('here', `On ${new URL(filesHere).host}`, 'Nothing to save. Your page loads them from there.')}
    </fieldset>
    ${chosen === 'own' ? ownFiles(choices, files, snippet) : nothing}
    ${
      chosen === 'here' && !isPublic
        ? html`<p class="warning">
            This page runs on your own computer, so your visitors can’t load the files from it. Keep the files
            on your site, or open this page where it is public.
          </p>`
        : nothing
    }
  `;
}

const ownFiles = (choices: Choices, files: readonly string[], snippet: Snippet) => html`
  <p>
    ${files.length > 1 ? 'Save these files side by side in one folder:' : 'Save this file:'}<br />
    ${files.map((file) => html`<a class="file" href=${filesHere + file} download=${file}>${file}</a> `)}
  </p>
  ${textField(choices, 'folder', '/files/')}
  ${
    snippet.hash
      ? html`<p>
          Your snippet contains this file’s hash, so browsers run no other file. Is the file on the same site
          as your page? Then type only the path, such as <code>/files/</code>. Otherwise its site must send
          the header <code>Access-Control-Allow-Origin</code>.
        </p>`
      : nothing
  }
`;

const code = (choices: Choices, {text}: Snippet) => html`
  <textarea
    class="code"
    id="code"
    aria-label="Your snippet"
    readonly
    spellcheck="false"
    rows=${Math.min(8, text.split('\n').length + 2)}
    .value=${text}
  ></textarea>
  ${
    formOf(choices) === 'static'
      ? html`<p>
          Some editors remove styles. If yours does, visitors see 6 kB of style rules as text: use the plain
          card there.
        </p>`
      : nothing
  }
`;

export interface SnippetActions {
  readonly status: string;
  confirm(): void;
  copy(): void;
  copyFormatted(): void;
  download(): void;
}

/** The files, the code, and the copy controls. Copying is off while a field is invalid or unconfirmed. */
export function snippetView(
  choices: Choices,
  snippet: Snippet,
  unconfirmed: readonly Destination[],
  actions: SnippetActions,
): TemplateResult {
  const faults = faultsOf(choices);
  const isOff = faults.length > 0 || unconfirmed.length > 0;
  return html`
    ${filesForm(choices, snippet)}
    ${
      faults.length
        ? faultList(faults)
        : unconfirmed.length
          ? confirmation(unconfirmed, actions.confirm)
          : code(choices, snippet)
    }
    <p class="actions">
      <button class="main" type="button" ?disabled=${isOff} @click=${actions.copy}>Copy</button>
      ${
        formOf(choices) === 'plain'
          ? html`<button type="button" ?disabled=${isOff} @click=${actions.copyFormatted}>
              Copy as formatted text
            </button>`
          : nothing
      }
      ${
        formOf(choices) === 'plugin'
          ? nothing
          : html`<button type="button" ?disabled=${isOff} @click=${actions.download}>Download</button>`
      }
      <span id="copy-status" role="status">${actions.status}</span>
    </p>
  `;
}
