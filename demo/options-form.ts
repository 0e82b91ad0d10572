import {html, nothing, type TemplateResult} from 'lit';
import {rules} from '../dist/modules/element/options.js';
import {languages} from '../dist/modules/languages/languages.js';
import {formOf, type Choices} from './choices.js';
import {choiceField, colourField, idOf, textField} from './field.js';
import {hintOf, remarkOn} from './fields.js';
import {labels, names} from './labels.js';
import {following} from './sites.js';

/** The values that an option takes, by the card's own list, each with a label. */
const valuesOf = (name: keyof typeof rules) =>
  rules[name].accepts.split(', ').map((value) => [value, names[value] ?? value] as const);

const listOf = (choices: Choices, name: string) =>
  (choices[name] ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** Some of a few values: a box for each. */
const someOf = (
  choices: Choices,
  name: 'omit' | 'open',
  labelOf: (value: string) => string,
  before: unknown = nothing,
) => html`
  <fieldset class="field" id=${idOf(name)} tabindex="-1">
    <legend>${labels[name]}</legend>
    <p class="hint">${hintOf(name)}</p>
    ${before}
    ${valuesOf(name).map(
      ([value]) => html`
        <label class="check">
          <input
            type="checkbox"
            name=${name}
            value=${value}
            .checked=${listOf(choices, name).includes(value)}
          />
          ${labelOf(value)}
        </label>
      `,
    )}
    <p class="remark fault">${remarkOn(name, choices[name] ?? '').fault ?? ''}</p>
  </fieldset>
`;

const short = ['reassurances', 'message'];

/** Not a choice of its own: ticks what the short form leaves out, so that it can be seen and changed. */
function shortForm(choices: Choices) {
  const tick = ({target}: Event) => {
    const {checked, form} = target as HTMLInputElement;
    for (const box of form!.querySelectorAll<HTMLInputElement>('[name=omit]'))
      if (short.includes(box.value)) box.checked = checked;
  };
  const isShort = short.every((value) => listOf(choices, 'omit').includes(value));
  return html`<label class="check">
    <input type="checkbox" .checked=${isShort} @input=${tick} />
    Short form, for a sidebar: leaves out both the reassurances and the message
  </label>`;
}

export function optionsForm(choices: Choices, questions: readonly string[]): TemplateResult {
  const follows = following.includes(formOf(choices)) ? 'That of your page' : languages[0]!.name;
  return html`
    <div class="fields">
      ${choiceField(choices, 'county', [['', 'Both counties'], ...valuesOf('county')])}
      ${choiceField(choices, 'lang', [
        ['', follows],
        ...languages.map(({code, name}) => [code, name] as const),
      ])}
      ${choiceField(choices, 'theme', valuesOf('theme'))}
    </div>
    ${someOf(choices, 'omit', (value) => names[value]!, shortForm(choices))}
    <details>
      <summary>Numbers and addresses</summary>
      <p>Leave these empty to send people to Waterside. What you type here stays on this page.</p>
      <div class="fields">
        ${textField(choices, 'phone', '774-619-7750', 'tel')} ${textField(choices, 'text-phone', '', 'tel')}
        ${textField(choices, 'email')} ${textField(choices, 'program-url', 'https://')}
        ${textField(choices, 'hours')} ${textField(choices, 'footer')}
      </div>
    </details>
    <details>
      <summary>Colours</summary>
      <p>
        Your color keeps its hue. The card makes it lighter or darker only where text would be hard to read.
      </p>
      <div class="fields">
        ${colourField(choices, 'accent', '#0b5a57')} ${colourField(choices, 'surface', '#fffdf9')}
        ${colourField(choices, 'text', '#1c2b2d')}
      </div>
    </details>
    <details>
      <summary>Questions and headings</summary>
      ${someOf(choices, 'open', (value) => questions[Number(value.slice(1)) - 1] ?? value)}
      <label class="check" id=${idOf('deep-link')}>
        <input type="checkbox" name="deep-link" value="on" .checked=${Boolean(choices['deep-link'])} />
        <span>Links to a question <small>${hintOf('deep-link')}</small></span>
      </label>
      <div class="fields">
        ${choiceField(
          choices,
          'heading-level',
          Array.from({length: 6}, (_, index) => [String(index + 1), `Heading ${index + 1}`] as const),
        )}
      </div>
    </details>
  `;
}
