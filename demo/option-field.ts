import type {declarations} from 'facts';
import {html} from 'lit';
import {valuesOf} from '../dist/modules/options/kinds.js';
import type {Choices} from './choices.js';
import {choiceField, hint, idOf, textField} from './field.js';
import {remarkOn} from './fields.js';
import {hoursField} from './hours-field.js';
import {labels} from './labels.js';

export type Declaration = (typeof declarations)[number];

const listOf = (choices: Choices, name: string) =>
  (choices[name] ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** A field with one checkbox per value. */
const listField = (
  choices: Choices,
  {attribute, option}: Declaration,
  labelOf: (value: string) => string,
) => html`
  <fieldset class="field" id=${idOf(attribute)} tabindex="-1">
    <legend>${labels[attribute]}</legend>
    ${hint(attribute)}
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

/** The field for an option, by its kind. `questions` are the card's own, in its order. */
export function optionField(choices: Choices, declaration: Declaration, questions: readonly string[]) {
  const {attribute, option, unset, valueLabels} = declaration;
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
        <span>${labels[attribute]} <small>${hint(attribute)}</small></span>
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
