import {html, type TemplateResult} from 'lit';
import {languages} from '../dist/modules/languages/languages.js';

/** The preview's settings. They aren't choices, so they don't affect the snippet. */
export interface Look {
  readonly width: number;
  readonly device: 'light' | 'dark';
  readonly medium: 'screen' | 'no-script' | 'paper';
  readonly language: string;
}

export const widths = {Phone: 390, Sidebar: 280, Page: 768} as const;
export const [narrowest, widest] = [240, 1180];
export const firstLook: Look = {width: 390, device: 'light', medium: 'screen', language: languages[0]!.code};

const group = (
  legend: string,
  name: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
) => html`
  <fieldset class="group">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            name=${`look-${name}`}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>
`;

export function previewControls(
  look: Look,
  usesPageLanguage: boolean,
  change: (look: Look) => void,
): TemplateResult {
  const set = (part: Partial<Look>) => change({...look, ...part});
  return html`
    <div class="groups">
      ${group(
        'Width',
        'width',
        String(look.width),
        Object.entries(widths).map(([label, width]) => [String(width), label] as const),
        (width) => set({width: Number(width)}),
      )}
      ${group(
        'Visitor’s device',
        'device',
        look.device,
        [
          ['light', 'Light'],
          ['dark', 'Dark'],
        ],
        (device) => set({device: device as Look['device']}),
      )}
      ${group(
        'Seen',
        'medium',
        look.medium,
        [
          ['screen', 'On screen'],
          ['no-script', 'Without JavaScript'],
          ['paper', 'On paper'],
        ],
        (medium) => set({medium: medium as Look['medium']}),
      )}
      ${
        usesPageLanguage
          ? html`<div class="group page-language">
              <label for="page-language">Your page is in</label>
              <select
                id="page-language"
                @change=${({target}: Event) => set({language: (target as HTMLSelectElement).value})}
              >
                ${languages.map(
                  ({code, name}) =>
                    html`<option value=${code} .selected=${code === look.language}>${name}</option>`,
                )}
              </select>
            </div>`
          : ''
      }
    </div>
    <div class="width">
      <label for="width">Any width</label>
      <input
        id="width"
        type="range"
        min=${narrowest}
        max=${widest}
        step="10"
        .value=${String(look.width)}
        aria-valuetext=${`${look.width} pixels`}
        @input=${({target}: Event) => set({width: Number((target as HTMLInputElement).value)})}
      />
      <output for="width">${look.width} px</output>
    </div>
  `;
}
