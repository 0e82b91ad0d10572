import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from './read-snippet.js';

/** "Already have a card?": takes a snippet, and says what was found in it. */
export function pasteForm(reading: Reading | undefined, read: (text: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    read((event.target as HTMLFormElement).querySelector('textarea')!.value);
  };
  return html`
    <form @submit=${submit}>
      <label for="pasted">Your snippet, all of it</label>
      <textarea class="code" id="pasted" rows="5" spellcheck="false" autocomplete="off"></textarea>
      <p class="actions"><button>Read it</button></p>
    </form>
    <div role="status" class="reading">
      ${
        reading
          ? html`
              <p>
                <strong
                  >${
                    reading.choices
                      ? reading.findings.length
                        ? 'Read. This page is now set as your snippet is, but for this:'
                        : 'Read. All is well, and this page is now set as your snippet is.'
                      : 'This could not be read:'
                  }</strong
                >
              </p>
              <ul>
                ${reading.findings.map((finding) => html`<li>${finding}</li>`)}
              </ul>
            `
          : nothing
      }
    </div>
  `;
}
