import {html, nothing} from 'lit';
import type {Choices, ColorName} from './choices.js';
import {readColor} from './colors.js';
import {idOf, textField} from './field.js';
import {labels} from './labels.js';

/** The colors that the card in the preview uses for those that were asked for. */
export type UsedColors = Readonly<Partial<Record<ColorName, string>>>;

/** Puts the picked color into the text field. */
function pickInto(name: ColorName) {
  return (event: Event) => {
    const input = document.getElementById(idOf(name)) as HTMLInputElement;
    input.value = (event.target as HTMLInputElement).value;
    input.dispatchEvent(new Event(event.type, {bubbles: true}));
  };
}

/** A text field for a color, which keeps the text as typed, with a color picker, and the color that the card uses. */
export function colorField(choices: Choices, name: ColorName, start: string, used: UsedColors) {
  const asked = readColor(choices[name] ?? '');
  const pick = pickInto(name);
  return html`<div class="color">
    ${textField(choices, name, start)}
    <input
      type="color"
      aria-label=${`Pick: ${labels[name]!.toLowerCase()}`}
      .value=${asked?.startsWith('#') ? asked : start}
      @input=${pick}
      @change=${pick}
    />
    ${
      asked && used[name]
        ? html`<p class="used">
            ${used[name] === asked ? 'Used as it is.' : `Used: ${used[name]}, so that text is easy to read.`}
          </p>`
        : nothing
    }
  </div>`;
}
