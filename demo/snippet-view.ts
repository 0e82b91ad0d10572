import {html, nothing, type TemplateResult} from 'lit';
import {formOf, isPublic, valueOf, type Choices} from './choices.js';
import {idOf, textField} from './field.js';
import {faultsOf, type Fault} from './fields.js';
import {filesHere, filesOf, plugin, type Snippet} from './snippet.js';

/** Where a page finds the card's files: here, or where the partner puts them. */
function filesForm(choices: Choices): unknown {
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
    ${chosen === 'own' ? ownFiles(choices, files) : nothing}
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

const ownFiles = (choices: Choices, files: readonly string[]) => html`
  <p>
    ${files.length > 1 ? 'Save these files side by side in one folder:' : 'Save this file:'}<br />
    ${files.map((file) => html`<a class="file" href=${filesHere + file} download=${file}>${file}</a> `)}
  </p>
  ${textField(choices, 'folder', '/files/')}
`;

const faultList = (faults: readonly Fault[]) => html`
  <div class="warning">
    <p><strong>Copy is off</strong> until this is put right:</p>
    <ul>
      ${faults.map(
        ({name, label, fault}) =>
          html`<li>
            <a href=${`#${idOf(name)}`} @click=${(event: Event) => goTo(event, name)}>${label}</a>: ${fault}
          </li>`,
      )}
    </ul>
  </div>
`;

/** Not by the address, which holds the choices. */
function goTo(event: Event, name: string) {
  event.preventDefault();
  const control = document.getElementById(idOf(name))!;
  const details = control.closest('details');
  if (details) details.open = true;
  control.focus();
  control.scrollIntoView({block: 'center'});
}

export interface SnippetActions {
  readonly status: string;
  copy(): void;
  copyFormatted(): void;
  download(): void;
}

/** The files, the code, and what is done with it. Nothing may be copied while a field is wrong. */
export function snippetView(choices: Choices, snippet: Snippet, actions: SnippetActions): TemplateResult {
  const faults = faultsOf(choices);
  return html`
    ${filesForm(choices)}
    ${
      faults.length
        ? faultList(faults)
        : html`<textarea
            class="code"
            id="code"
            aria-label="Your snippet"
            readonly
            spellcheck="false"
            rows=${Math.min(8, snippet.text.split('\n').length + 2)}
            .value=${snippet.text}
          ></textarea>`
    }
    <p class="actions">
      <button class="main" type="button" ?disabled=${faults.length > 0} @click=${actions.copy}>Copy</button>
      ${
        formOf(choices) === 'plain'
          ? html`<button type="button" ?disabled=${faults.length > 0} @click=${actions.copyFormatted}>
              Copy as formatted text
            </button>`
          : nothing
      }
      ${
        formOf(choices) === 'plugin'
          ? nothing
          : html`<button type="button" ?disabled=${faults.length > 0} @click=${actions.download}>
              Download
            </button>`
      }
      <span id="copy-status" role="status">${actions.status}</span>
    </p>
  `;
}
