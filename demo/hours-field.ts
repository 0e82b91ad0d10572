import {html} from 'lit';
import type {Hours} from '../dist/modules/hours/hours.js';
import {readOption} from '../dist/modules/options/read-option.js';
import type {Choices} from './choices.js';
import {idOf, remark} from './field.js';
import {daysOf, hoursTextOf, type Day} from './hours-text.js';
import {labels} from './labels.js';

const name = 'opening-hours';
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const hoursIn = (text: string): Hours | undefined => readOption('openingHours', text, () => undefined);

/** The week with fields for opening and closing times. They write the attribute into a hidden field of the form. */
export function hoursField(choices: Choices) {
  const text = choices[name] ?? '';
  return html`
    <fieldset class="field hours" id=${idOf(name)} tabindex="-1" aria-describedby=${`remark-${name}`}>
      <legend>${labels[name]}</legend>
      <p class="hint">
        Massachusetts time. Leave a day empty if nobody answers. For a break, fill in two lines.
      </p>
      <input type="hidden" name=${name} form="choices" .value=${text} />
      ${daysOf(hoursIn(text)).map(dayRow)}
      <button type="button" @click=${copyMonday}>Copy Monday to Tuesday–Friday</button>
      ${remark(name, text)}
    </fieldset>
  `;
}

/** One line for each time the phone is answered that day, and an empty one. */
const dayRow = (day: Day, index: number) =>
  [...day, ['', ''] as const].map(
    ([opens, closes], line) => html`
      <div class="day" data-day=${index}>
        <span>${line ? '' : dayNames[index]}</span>
        ${timeField(`${dayNames[index]!} opens`, opens)} ${timeField(`${dayNames[index]!} closes`, closes)}
        <span role="status"></span>
      </div>
    `,
  );

const timeField = (label: string, value: string) =>
  html`<input type="time" aria-label=${label} .value=${value} @change=${write} />`;

const fieldOf = ({currentTarget}: Event) => (currentTarget as Element).closest('.hours')!;

/** The days as typed. Asks for the missing time of a line that has only one. */
const typedIn = (field: Element): Day[] =>
  dayNames.map((day, index) =>
    [...field.querySelectorAll(`[data-day="${index}"]`)].map((line) => {
      const [opens, closes] = [...line.querySelectorAll('input')].map(({value}) => value);
      const missing = opens ? (closes ? '' : 'closing') : closes && 'opening';
      line.querySelector('[role=status]')!.textContent = missing
        ? `${day}: add the ${missing} time, or clear the other.`
        : '';
      return [opens!, closes!] as const;
    }),
  );

const write = (event: Event) => setWeek(fieldOf(event), typedIn(fieldOf(event)));

function copyMonday(event: Event) {
  const [monday, , , , , ...weekend] = typedIn(fieldOf(event));
  setWeek(fieldOf(event), [...Array<Day>(5).fill(monday!), ...weekend]);
}

/** Writes the lines that have both times. */
function setWeek(field: Element, days: readonly Day[]) {
  const hidden = field.querySelector<HTMLInputElement>('[type=hidden]')!;
  hidden.value = hoursTextOf(days);
  hidden.dispatchEvent(new Event('input', {bubbles: true}));
  hidden.dispatchEvent(new Event('change', {bubbles: true}));
}
