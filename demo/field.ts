import {html, nothing, type TemplateResult} from 'lit';
import {valueOf, type Choices} from './choices.js';
import {remarkOn} from './fields.js';
import {hints} from './hints.js';
import {labels} from './labels.js';

/** The id of a choice's control. */
export const idOf = (name: string) => `field-${name}`;

/** A field: label, hint, control, and any remark on its text. */
const field = (
  name: string,
  control: (describedBy: string) => TemplateResult,
  more: unknown = nothing,
) => html`
  <div class="field">
    <label for=${idOf(name)}>${labels[name]}</label>
    ${hint(name)} ${control(hints[name] ? `hint-${name} remark-${name}` : `remark-${name}`)} ${more}
  </div>
`;

export const hint = (name: string) =>
  hints[name] ? html`<p class="hint" id=${`hint-${name}`}>${hints[name]}</p>` : nothing;

/** A remark on a field's text. `aria-live=polite`, so that it doesn't interrupt typing. */
export function remark(name: string, text: string) {
  const {fault, note} = remarkOn(name, text);
  return html`<p class=${fault ? 'remark fault' : 'remark'} id=${`remark-${name}`} aria-live="polite">
    ${fault ?? note ?? ''}
  </p>`;
}

export const textField = (choices: Choices, name: string, placeholder = '', type = 'text') => {
  const text = choices[name] ?? '';
  return field(
    name,
    (describedBy) => html`
      <input
        type=${type}
        id=${idOf(name)}
        name=${name}
        form="choices"
        autocomplete="off"
        spellcheck="false"
        maxlength="300"
        placeholder=${placeholder}
        aria-describedby=${describedBy}
        aria-invalid=${remarkOn(name, text).fault ? 'true' : 'false'}
        .value=${text}
      />
    `,
    remark(name, text),
  );
};

/** A field with fixed values. If the value isn't one of them, as in an edited URL, the field is marked invalid. */
export const choiceField = (
  choices: Choices,
  name: string,
  options: readonly (readonly [string, string])[],
) => {
  const value = valueOf(choices, name);
  const isKnown = options.some(([option]) => option === value);
  return field(
    name,
    (describedBy) => html`
      <select
        id=${idOf(name)}
        name=${name}
        aria-describedby=${describedBy}
        aria-invalid=${isKnown ? 'false' : 'true'}
      >
        ${(isKnown ? options : [...options, [value, value] as const]).map(
          ([option, label]) => html`<option value=${option} .selected=${option === value}>${label}</option>`,
        )}
      </select>
    `,
    remark(name, value),
  );
};

/** Radio buttons with a label and an example each, as cards. */
export const answers = (
  choices: Choices,
  name: string,
  options: readonly {readonly id: string; readonly label: string; readonly example?: string}[],
) => html`
  <fieldset class="answers">
    <legend>${labels[name]}</legend>
    ${options.map(
      ({id, label, example}) => html`
        <label class="answer">
          <input
            form="choices"
            type="radio"
            name=${name}
            value=${id}
            .checked=${id === valueOf(choices, name)}
          />
          <span>${label} ${example ? html`<small>${example}</small>` : nothing}</span>
        </label>
      `,
    )}
  </fieldset>
`;
