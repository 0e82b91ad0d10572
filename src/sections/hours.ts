import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {Hours, Range} from '../hours/hours.js';
import type {Line} from '../hours/line.js';

// The templates take these texts as properties, because they change even if a page translator has replaced them.

/** A sentence that ends with “p.m.” needs no second period. */
const onePeriod = (text: string) => text.replace('..', '.');

/** Whether the phone is answered now. */
export const now = (line: Line) => html`
  <span
    class="now ${line.isOpen ? 'open' : ''}"
    .textContent=${onePeriod(line.isOpen ? openUntil(line) : closedUntil(line))}
  ></span>
`;

/** What helps then: whose time it is, and when to use the message. */
export const afterNow = (line: Line, hasMessage: boolean) =>
  html`<span .textContent=${[...zone(line), ...keep(line, hasMessage)].join(' ')}></span>`;

const zone = ({isElsewhere}: Line) =>
  isElsewhere
    ? [
        msg('Hours are in Eastern time (Massachusetts).', {
          id: 'hours-zone',
          desc: 'After the sentence on whether the phone is answered now, only for visitors whose clock shows another time. At most 60 characters.',
        }),
      ]
    : [];

const keep = ({isOpen}: Line, hasMessage: boolean) =>
  hasMessage && !isOpen
    ? [
        msg('You can keep the message below until then.', {
          id: 'hours-keep',
          desc: 'After “Closed now. Opens …”: “then” is when it opens; the message to say or send is below. At most 60 characters.',
        }),
      ]
    : [];

const openUntil = ({change, isFar}: Line) =>
  isFar
    ? msg(str`Open now until ${dayName(change / 1440)} at ${time(change)}.`, {
        id: 'hours-open-day',
        desc: 'Like “hours-open”, if that is more than a day ahead: {0} is the day, {1} the time.',
      })
    : msg(str`Open now until ${time(change)}.`, {
        id: 'hours-open',
        desc: 'Under the call button: the phone is answered now, until the time {0}. At most 40 characters.',
      });

/** Elsewhere, today and tomorrow may be other days than in Massachusetts. */
const closedUntil = ({change, days, isElsewhere}: Line) =>
  isElsewhere || days > 1
    ? msg(str`Closed now. Opens ${dayName(change / 1440)} at ${time(change)}.`, {
        id: 'hours-opens-day',
        desc: 'Like “hours-opens-today”: {0} is the day, {1} the time.',
      })
    : days
      ? msg(str`Closed now. Opens tomorrow at ${time(change)}.`, {
          id: 'hours-opens-tomorrow',
          desc: 'Like “hours-opens-today”.',
        })
      : msg(str`Closed now. Opens today at ${time(change)}.`, {
          id: 'hours-opens-today',
          desc: 'Under the call button: the phone is not answered now; {0} is when it opens. At most 50 characters.',
        });

/** The whole week. It is true at any time, so it is also on paper and where no script runs. */
export const week = (hours: Hours) => html`<p class="week" .textContent=${onePeriod(weekText(hours))}></p>`;

export const weekText = (hours: Hours) =>
  hours.isAlways
    ? msg('Open 24 hours a day.', {
        id: 'hours-always',
        desc: 'Under the call button: the phone is answered day and night. At most 40 characters.',
      })
    : msg(str`Phone hours: ${hours.rules.map(ruleText).join('; ')}.`, {
        id: 'hours-week',
        desc: 'Under the call button; {0} lists when the phone is answered, such as “Monday to Thursday, 8:30 a.m. to 5 p.m.; Friday, 8:30 a.m. to noon”.',
      });

const ruleText = ({days, times}: Hours['rules'][number]) =>
  [...days.map(daysText), ...times.map(timesText)].join(', ');

export const daysText = ([from, to]: Range) =>
  from === to
    ? dayName(from)
    : msg(str`${dayName(from)} to ${dayName(to)}`, {
        id: 'hours-days',
        desc: 'Days in “hours-week”: from the day {0} to the day {1}, both included.',
      });

export const timesText = ([opens, closes]: Range) =>
  closes - opens === 1440
    ? msg('24 hours', {id: 'hours-all-day', desc: 'In “hours-week”, after a day: all of that day.'})
    : msg(str`${time(opens)} to ${time(closes)}`, {
        id: 'hours-times',
        desc: 'Times in “hours-week”: from the time {0} to the time {1}.',
      });

/** The name of a day, from 0, Monday; of the week after that from 7. */
export const dayName = (day: number) =>
  [
    msg('Monday', {id: 'monday', desc: 'A day of the week, inside a sentence.'}),
    msg('Tuesday', {id: 'tuesday', desc: 'As “monday”.'}),
    msg('Wednesday', {id: 'wednesday', desc: 'As “monday”.'}),
    msg('Thursday', {id: 'thursday', desc: 'As “monday”.'}),
    msg('Friday', {id: 'friday', desc: 'As “monday”.'}),
    msg('Saturday', {id: 'saturday', desc: 'As “monday”.'}),
    msg('Sunday', {id: 'sunday', desc: 'As “monday”.'}),
  ][Math.floor(day) % 7]!;

/** The time of a minute since any midnight, in words that stay on one line. */
export const time = (minute: number) => timeText(minute).replace(/ /g, '\u00a0');

function timeText(minute: number) {
  const hour = Math.floor(minute / 60) % 24;
  const isOn12 =
    msg('12', {
      id: 'hours-clock',
      desc: 'Not shown. How people tell the time in your language: write 12 for 1 to 12 twice a day (1 p.m.), or 24 for 0 to 23 (13:00).',
    }) === '12';
  const rest = minute % 60;
  if (isOn12 && !rest && hour === 0)
    return msg('midnight', {
      id: 'time-midnight',
      desc: 'A time of day, in “hours-open” and the sentences like it, with an article if times need one there. Not shown if “hours-clock” is 24.',
    });
  if (isOn12 && !rest && hour === 12) return msg('noon', {id: 'time-noon', desc: 'As “time-midnight”.'});
  const minutes = rest || !isOn12 ? `:${String(100 + rest).slice(1)}` : '';
  const digits = `${isOn12 ? hour % 12 || 12 : hour}${minutes}`;
  if (hour === 1)
    return msg(str`${digits} a.m.`, {
      id: 'time-one-am',
      desc: 'A time from 1:00 to 1:59 at night; {0} is the digits. In some languages its article is another than that of “time-am”.',
    });
  if (hour === 13)
    return msg(str`${digits} p.m.`, {id: 'time-one-pm', desc: 'As “time-one-am”, in the afternoon.'});
  return hour < 12
    ? msg(str`${digits} a.m.`, {
        id: 'time-am',
        desc: 'A time before noon, such as 8:30; {0} is the digits. With an article if times need one in “hours-open” and the sentences like it.',
      })
    : msg(str`${digits} p.m.`, {id: 'time-pm', desc: 'As “time-am”, from noon on.'});
}
