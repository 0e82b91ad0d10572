import {html} from 'lit';
import type {App} from './app.js';
import {variants} from './variants.js';

/** How to see the card. */
export const cardControls = (app: App) => html`
  <div class="controls">
    <div>
      <label for="variant">Form</label>
      <select
        id="variant"
        @change=${({target}: Event) => app.see({variant: Number((target as HTMLSelectElement).value)})}
      >
        ${variants.map(
          ({name}, index) => html`
            <option value=${index} ?selected=${index === app.variant}>${name}</option>
          `,
        )}
      </select>
    </div>
    <div>
      <label for="width">Width</label>
      <select
        id="width"
        @change=${({target}: Event) => app.see({width: (target as HTMLSelectElement).value})}
      >
        ${['320 pixels', '390 pixels', 'Wide'].map(
          (name) => html`<option value=${name} ?selected=${app.width === name}>${name}</option>`,
        )}
      </select>
    </div>
    ${check('Questions open', app.look.areQuestionsOpen, (areQuestionsOpen) => app.see({areQuestionsOpen}))}
    ${check('Dark', app.look.isDark, (isDark) => app.see({isDark}))}
  </div>
  <button
    type="button"
    class="fold"
    aria-expanded=${app.isCardFolded ? 'false' : 'true'}
    aria-controls="stage"
    @click=${() => app.see({isCardFolded: !app.isCardFolded})}
  >
    ${app.isCardFolded ? 'Show the card' : 'Hide the card'}
  </button>
`;

const check = (name: string, isChecked: boolean, changed: (isChecked: boolean) => void) => html`
  <label class="check">
    <input
      type="checkbox"
      .checked=${isChecked}
      @change=${({target}: Event) => changed((target as HTMLInputElement).checked)}
    />
    ${name}
  </label>
`;
