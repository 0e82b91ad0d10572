import {html, type TemplateResult} from 'lit';
import type {Options, State} from '../element/options.js';
import {attribution} from './attribution.js';
import {contact} from './contact.js';
import {crisis} from './crisis.js';
import {intro} from './intro.js';
import {languages} from './languages.js';
import {message} from './message.js';
import {questions} from './questions.js';
import {reassurances} from './reassurances.js';

/** Everything on the card in one language, in reading order. */
export const card = (options: Options, state: State): TemplateResult => html`
  <div class="layout">
    ${languages(options, state)} ${intro(options)} ${contact(options)} ${reassurances(options)}
    ${message(options, state)}
    <slot name="quote"></slot>
    ${questions(options, state)} ${crisis()} ${attribution()}
  </div>
`;
