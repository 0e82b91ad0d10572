import { html } from 'lit';
import { attribution } from './attribution.js';
import { callButton, status, ways } from './contact.js';
import { crisis } from './crisis.js';
import { crisisLine } from './crisis-line.js';
import { intro } from './intro.js';
import { languageSwitcher } from './language-switcher.js';
import { message } from './message.js';
import { questions } from './questions.js';
import { reassurances } from './reassurances.js';
const isShort = ({ omit }) => omit.includes('reassurances') && omit.includes('message');
/** The card in one language, in reading order. A `.pair` is side by side if there is room. */
export const card = (options, state) => options.compact ? compact(options, state) : whole(options, state);
const whole = (options, state) => html `
  <div class="layout ${isShort(options) ? 'short' : ''}">
    <div class="top">
      ${languageSwitcher(options, state)}
      <div class="pair">
        ${intro(options)}
        <div class="panel">
          <div part="contact">${callButton(options)} ${status(options, state)} ${ways(options, state)}</div>
          ${message(options, state)}
        </div>
      </div>
      ${crisisLine(options, state)}
    </div>
    <div class="middle pair">
      ${reassurances(options)}
      <div class="pair">${questions(options, state)} ${crisis(options, state)}</div>
    </div>
    ${attribution(state)}
  </div>
`;
/** Everything but the call and the crisis line is folded. */
const compact = (options, state) => html `
  <div class="layout compact">
    <div class="top">
      ${languageSwitcher(options, state)}
      <div class="pair">
        ${intro(options)}
        <div part="contact">${callButton(options)} ${status(options, state)}</div>
      </div>
    </div>
    ${crisisLine(options, state)}
    <details id="rest" ?open=${state.unfolded}>
      <summary>
        Preguntas y dudas
      </summary>
      <div class="middle pair">
        <div class="pair">
          <div class="panel">
            <div part="contact">${ways(options, state)}</div>
            ${message(options, state)}
          </div>
          ${reassurances(options)}
        </div>
        <div class="pair">${questions(options, state)} ${crisis(options, state)}</div>
      </div>
      ${attribution(state)}
    </details>
  </div>
`;
