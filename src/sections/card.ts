import {html, type TemplateResult} from 'lit';
import type {Options, State} from '../element/options.js';
import {attribution} from './attribution.js';
import {contact} from './contact.js';
import {crisis} from './crisis.js';
import {intro} from './intro.js';
import {languageMenu} from './language-menu.js';
import {message} from './message.js';
import {questions} from './questions.js';
import {reassurances} from './reassurances.js';

/** The whole card in one language, in reading order. */
export const card = (options: Options, state: State): TemplateResult => html`
  <div part="card" lang=${state.language} dir=${state.direction} data-theme=${options.theme}>
    <div class="layout">
      ${languageMenu(options, state)} ${intro(options)} ${contact(options)} ${reassurances(options)}
      ${message(options, state)}
      <slot name="quote"></slot>
      ${questions(options, state)} ${crisis()} ${attribution()}
    </div>
  </div>
`;
