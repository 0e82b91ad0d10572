import {html, nothing, type TemplateResult} from 'lit';
import {languages} from '../dist/modules/languages/languages.js';

/** The preview's settings. They aren't choices, so they don't affect the snippet. */
export interface Look {
  readonly width: number;
  readonly device: 'light' | 'dark';
  readonly medium: 'screen' | 'no-script' | 'paper';
  readonly language: string;
}

const widths = {Phone: 390, Sidebar: 280, Page: 768} as const;
const [narrowest, widest] = [240, 1180];
export const firstLook: Look = {width: 390, device: 'light', medium: 'screen', language: languages[0]!.code};

const choice = (
  label: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
) => html`
  <label class="control">
    ${label}
    <select @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(
        ([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>
`;

/** The controls of the preview, in one row where there is room. */
export function previewControls(
  look: Look,
  usesPageLanguage: boolean,
  change: (look: Look) => void,
): TemplateResult {
  const set = (part: Partial<Look>) => change({...look, ...part});
  const named = Object.entries(widths).map(([label, width]) => [String(width), label] as const);
  const isNamed = named.some(([width]) => width === String(look.width));
  return html`
    <div class="controls">
      ${choice(
        'Width',
        String(look.width),
        isNamed ? named : [...named, [String(look.width), `${look.width} px`] as const],
        (width) => set({width: Number(width)}),
      )}
      <label class="control"
        >Any width
        <input
          type="range"
          min=${narrowest}
          max=${widest}
          step="10"
          .value=${String(look.width)}
          aria-valuetext=${`${look.width} pixels`}
          @input=${({target}: Event) => set({width: Number((target as HTMLInputElement).value)})}
        />
      </label>
      ${choice(
        'Device',
        look.device,
        [
          ['light', 'Light'],
          ['dark', 'Dark'],
        ],
        (device) => set({device: device as Look['device']}),
      )}
      ${choice(
        'Seen',
        look.medium,
        [
          ['screen', 'Screen'],
          ['no-script', 'Without JavaScript'],
          ['paper', 'Paper'],
        ],
        (medium) => set({medium: medium as Look['medium']}),
      )}
      ${
        usesPageLanguage
          ? choice(
              'Page in',
              look.language,
              languages.map(({code, name}) => [code, name] as const),
              (language) => set({language}),
            )
          : nothing
      }
    </div>
  `;
}
