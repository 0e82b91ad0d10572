import {declarations} from 'facts';
import {html, nothing, type TemplateResult} from 'lit';
import {languages} from '../dist/modules/languages/languages.js';
import {valuesOf} from '../dist/modules/options/kinds.js';
import {formOf, type Choices} from './choices.js';
import {choiceField, colorField, idOf, textField} from './field.js';
import {hintOf, remarkOn} from './fields.js';
import {hoursField} from './hours-field.js';
import {takesPageLanguage} from './sites.js';

type Declaration = (typeof declarations)[number];

const listOf = (choices: Choices, name: string) =>
  (choices[name] ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** A field with one checkbox per value. */
const listField = (
  choices: Choices,
  {attribute, label, option}: Declaration,
  labelOf: (value: string) => string,
) => html`
  <fieldset class="field" id=${idOf(attribute)} tabindex="-1">
    <legend>${label}</legend>
    <p class="hint">${hintOf(attribute)}</p>
    ${attribute === 'omit' ? shortForm(choices) : nothing}
    ${valuesOf(option).map(
      (value) => html`
        <label class="check">
          <input
            type="checkbox"
            name=${attribute}
            value=${value}
            .checked=${listOf(choices, attribute).includes(value)}
          />
          ${labelOf(value)}
        </label>
      `,
    )}
    <p class="remark fault">${remarkOn(attribute, choices[attribute] ?? '').fault ?? ''}</p>
  </fieldset>
`;

const short = ['reassurances', 'message'];

/** Not a choice itself: checks the boxes of what the short form leaves out, so that users see and can change them. */
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

/** The field for an option, by its kind. */
function optionField(choices: Choices, declaration: Declaration, questions: readonly string[]) {
  const {attribute, label, option, unset, valueLabels} = declaration;
  switch (option.kind) {
    case 'one':
      return choiceField(choices, attribute, [
        ...(unset ? [['', unset] as const] : []),
        ...option.values.map((value) => [value, valueLabels[value] ?? value] as const),
      ]);
    case 'some':
      return listField(
        choices,
        declaration,
        (value) => valueLabels[value] ?? questions[Number(value.slice(1)) - 1] ?? value,
      );
    case 'flag':
      return html`<label class="check" id=${idOf(attribute)}>
        <input type="checkbox" name=${attribute} value="on" .checked=${Boolean(choices[attribute])} />
        <span>${label} <small>${hintOf(attribute)}</small></span>
      </label>`;
    case 'level':
      return choiceField(
        choices,
        attribute,
        Array.from({length: 6}, (_, index) => [String(index + 1), `Heading ${index + 1}`] as const),
      );
    case 'phone':
      return textField(choices, attribute, option.default?.display, 'tel');
    case 'hours':
      return hoursField(choices);
    case 'url':
      return textField(choices, attribute, 'https://');
    default:
      return textField(choices, attribute);
  }
}

export function optionsForm(choices: Choices, questions: readonly string[]): TemplateResult {
  const pageLanguage = takesPageLanguage.includes(formOf(choices)) ? 'Same as your page' : languages[0]!.name;
  const fields = (group: string) =>
    declarations
      .filter((declaration) => declaration.group === group)
      .map((declaration) => optionField(choices, declaration, questions));
  return html`
    <div class="fields">
      ${fields('card')}
      ${choiceField(choices, 'lang', [
        ['', pageLanguage],
        ...languages.map(({code, name}) => [code, name] as const),
      ])}
    </div>
    ${fields('extent')}
    <details>
      <summary>Numbers and addresses</summary>
      <p>Leave these empty to send people to Waterside. What you type here stays on this page.</p>
      <div class="fields">
        ${fields('contact')} ${textField(choices, 'hours')} ${textField(choices, 'footer')}
      </div>
    </details>
    <details>
      <summary>Colors</summary>
      <p>
        Your color keeps its hue. The card makes it lighter or darker only where text would be hard to read.
      </p>
      <div class="fields">
        ${colorField(choices, 'accent', '#0b5a57')} ${colorField(choices, 'surface', '#fffdf9')}
        ${colorField(choices, 'text', '#1c2b2d')}
      </div>
    </details>
    <details>
      <summary>Questions and headings</summary>
      <div class="fields">${fields('structure')}</div>
    </details>
  `;
}
