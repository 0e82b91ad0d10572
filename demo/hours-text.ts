import type {Hours} from '../dist/modules/hours/hours.js';

/** When the phone is answered on one day: opening and closing times such as `08:30`, empty if not typed yet. */
export type Day = readonly (readonly [opens: string, closes: string])[];

const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** For a time field, which has no 24:00. */
const clock = (minute: number) =>
  [Math.floor(minute / 60) % 24, minute % 60].map((number) => String(number).padStart(2, '0')).join(':');

/** The seven days of the week, from Monday. */
export const daysOf = (hours: Hours | undefined): Day[] =>
  codes.map((_, day) =>
    (hours?.rules ?? [])
      .filter(({days}) => days.some(([from, to]) => (day - from + 7) % 7 <= (to - from + 7) % 7))
      .flatMap(({times}) => times.map(([opens, closes]) => [clock(opens), clock(closes)] as const)),
  );

const timesOf = (day: Day) =>
  day
    .filter(([opens, closes]) => opens && closes)
    .map(([opens, closes]) => `${opens}-${opens === '00:00' && closes === '00:00' ? '24:00' : closes}`)
    .join(',');

/** Writes the days as the card's attribute. Days in a row with the same times share a rule. */
export function hoursTextOf(days: readonly Day[]): string {
  const rules: {first: number; last: number; times: string}[] = [];
  days.map(timesOf).forEach((times, day) => {
    const before = rules.at(-1);
    if (before?.times === times) before.last = day;
    else rules.push({first: day, last: day, times});
  });
  return rules
    .filter(({times}) => times)
    .map(({first, last, times}) => {
      const range = first === last ? [] : [codes[last]];
      return `${[codes[first], ...range].join(last - first === 1 ? ',' : '-')} ${times}`;
    })
    .join('; ');
}
