import {html, nothing, type TemplateResult} from 'lit';
import {valueOf, type Choices} from './choices.js';
import {readColor} from './colors.js';
import {hintOf, remarkOn} from './fields.js';
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
    <p class="hint" id=${`hint-${name}`}>${hintOf(name)}</p>
    ${control(`hint-${name} remark-${name}`)} ${more}
  </div>
`;

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

/** A text field for a color, which keeps the text as typed, with a color picker next to it. */
export const colorField = (choices: Choices, name: string, start: string) => {
  const color = readColor(choices[name] ?? '');
  const pick = (event: Event) => {
    const input = document.getElementById(idOf(name)) as HTMLInputElement;
    input.value = (event.target as HTMLInputElement).value;
    input.dispatchEvent(new Event(event.type, {bubbles: true}));
  };
  return html`<div class="color">
    ${textField(choices, name, start)}
    <input
      type="color"
      aria-label=${`Pick: ${labels[name]!.toLowerCase()}`}
      .value=${color?.startsWith('#') ? color : start}
      @input=${pick}
      @change=${pick}
    />
  </div>`;
};
