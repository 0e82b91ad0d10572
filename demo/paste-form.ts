import {version} from 'facts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from './read-snippet.js';
import type {Choices} from './choices.js';

/** What was read, without a claim about what can't be seen from here. */
function summaryOf({choices, findings, update}: Reading) {
  if (!choices) return 'We could not read this. Nothing changed.';
  const loaded = 'We loaded the settings of your snippet';
  if (findings.length) return `${loaded}. Look at this:`;
  return update?.choices ? `${loaded}.` : `${loaded}, and found nothing to fix in its code.`;
}

const result = (reading: Reading, isUnconfirmed: boolean, update: (choices: Choices) => void) => html`
  <p><strong>${summaryOf(reading)}</strong></p>
  <ul>
    ${reading.findings.map((finding) => html`<li>${finding}</li>`)}
  </ul>
  ${
    reading.update
      ? html`<p class="update">${reading.update.text}</p>
          ${
            reading.update.choices
              ? html`<p class="actions">
                  <button type="button" class="main" @click=${() => update(reading.update!.choices!)}>
                    Update to ${version}
                  </button>
                </p>`
              : nothing
          }`
      : nothing
  }
  ${
    isUnconfirmed ? html`<p><a href="#get">Check whom it leads visitors to</a> before you copy.</p>` : nothing
  }
  ${
    reading.choices
      ? html`<p>We can’t see your page or its files from here. Open it, and tap the phone number once.</p>`
      : nothing
  }
`;

/** The section "Already have a card?": reads a snippet, lists what it found, and offers the newest version. */
export function pasteForm(
  reading: Reading | undefined,
  isUnconfirmed: boolean,
  read: (text: string) => void,
  update: (choices: Choices) => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    read((event.target as HTMLFormElement).querySelector('textarea')!.value);
  };
  return html`
    <form aria-label="Your snippet" @submit=${submit}>
      <label for="pasted">Your snippet, all of it</label>
      <textarea class="code" id="pasted" rows="5" spellcheck="false" autocomplete="off"></textarea>
      <p class="actions"><button>Read it</button></p>
    </form>
    <div role="status" class="reading">${reading ? result(reading, isUnconfirmed, update) : nothing}</div>
  `;
}
