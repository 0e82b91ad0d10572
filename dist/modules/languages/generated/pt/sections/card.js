import { html } from 'lit';
import { attribution } from './attribution.js';
import { contact } from './contact.js';
import { crisis } from './crisis.js';
import { intro } from './intro.js';
import { languageSwitcher } from './language-switcher.js';
import { message } from './message.js';
import { questions } from './questions.js';
import { reassurances } from './reassurances.js';
const isShort = ({ omit }) => omit.includes('reassurances') && omit.includes('message');
/** The whole card in one language, in reading order. A `.pair` is side by side if there is room. */
export const card = (options, state) => html `
  <div class="layout ${isShort(options) ? 'short' : ''}">
    <div class="top">
      ${languageSwitcher(options, state)}
      <div class="pair">
        ${intro(options)}
        <div class="panel">${contact(options, state)} ${message(options, state)}</div>
      </div>
    </div>
    <div class="middle pair">
      ${reassurances(options)}
      <div class="pair">${questions(options, state)} ${crisis(options, state)}</div>
    </div>
    ${attribution(state)}
  </div>
`;
