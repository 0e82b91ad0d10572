import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from './read-snippet.js';

/** The section "Already have a card?": reads a snippet and lists what it found. */
export function pasteForm(
  reading: Reading | undefined,
  isUnconfirmed: boolean,
  read: (text: string) => void,
): TemplateResult {
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
                        ? 'We loaded the settings of your snippet. Look at this:'
                        : 'We loaded the settings of your snippet, and found nothing to fix in its code.'
                      : 'We could not read this:'
                  }</strong
                >
              </p>
              <ul>
                ${reading.findings.map((finding) => html`<li>${finding}</li>`)}
              </ul>
              ${
                isUnconfirmed
                  ? html`<p><a href="#get">Check whom it leads visitors to</a> before you copy.</p>`
                  : nothing
              }
              ${
                reading.choices
                  ? html`<p>We can’t see your page from here. Open it, and tap the phone number once.</p>`
                  : nothing
              }
            `
          : nothing
      }
    </div>
  `;
}
