import {html} from 'lit';
import {spoken} from '../dist/modules/languages/spoken.js';
import {options as declared} from '../dist/modules/options/options.js';
import type {Choices} from './choices.js';

/** The form above the sheet. It sends its fields to this same page, as its address. */
export const controls = ({languages, options, page, notes}: Choices, query: URLSearchParams) => html`
  <form class="controls" aria-label="Choices">
    <h1>Poster with tear-off strips</h1>
    <p>Letter paper. Prints in black; color is optional.</p>
    ${languageField('Language', languages[0]!.code, false)}
    ${languageField('Second language', languages[1]?.code, true)}
    <label
      >County
      <select name="county">
        ${[
          ['', 'Both counties'],
          ['plymouth', 'Plymouth County'],
          ['bristol', 'Bristol County'],
        ].map(
          ([value, name]) =>
            html`<option value=${value!} ?selected=${value === (options.county ?? '')}>${name}</option>`,
        )}
      </select></label
    >
    <label
      >Phone
      <input
        name="phone"
        type="tel"
        value=${query.get('phone') ?? ''}
        placeholder=${declared.phone.default.display}
    /></label>
    <label
      >Page for a second QR code <input name="page" type="url" value=${page ?? ''} placeholder="https://"
    /></label>
    <button>Update</button>
    <button type="button" @click=${() => print()}>Print</button>
    ${notes.map((note) => html`<p role="alert">${note}</p>`)}
  </form>
`;

const languageField = (label: string, chosen: string | undefined, isOptional: boolean) => html`
  <label
    >${label}
    <select name="lang">
      ${isOptional ? html`<option value="" ?selected=${!chosen}>None</option>` : ''}
      ${spoken.map(
        ({code, name}) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`,
      )}
    </select></label
  >
`;
