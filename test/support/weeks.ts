// Weeks of opening hours for tests, as drawn at random and as written in the attribute.
import {fc} from './drawn.js';

/** When the phone is answered on a day, in minutes. */
export type Day = readonly (readonly [opens: number, closes: number])[];

const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const written = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export const textOf = (week: readonly Day[]) =>
  week
    .flatMap((day, index) =>
      day.length
        ? [`${codes[index]!} ${day.map(([from, to]) => `${written(from)}-${written(to)}`).join(',')}`]
        : [],
    )
    .join('; ');

const span = fc
  .tuple(fc.integer({min: 0, max: 1439}), fc.integer({min: 0, max: 1440}))
  .filter(([opens, closes]) => opens !== closes);

export const weeks = fc
  .array(fc.array(span, {maxLength: 3}), {minLength: 7, maxLength: 7})
  .filter((week) => week.some((day) => day.length));
