import { html } from 'lit';
// The templates take these texts as properties, because they change even if a page translator has replaced them.
/** A sentence that ends with “p.m.” needs no second period. */
const onePeriod = (text) => text.replace('..', '.');
/** Whether the phone is answered now. */
export const now = (line) => html `
  <span
    class="now ${line.isOpen ? 'open' : ''}"
    .textContent=${onePeriod(line.isOpen ? openUntil(line) : closedUntil(line))}
  ></span>
`;
/** What helps then: whose time it is, and when to use the message. */
export const afterNow = (line, hasMessage) => html `<span .textContent=${[...zone(line), ...keep(line, hasMessage)].join(' ')}></span>`;
const zone = ({ isElsewhere }) => isElsewhere
    ? [
        'Hours are in Eastern time (Massachusetts).',
    ]
    : [];
const keep = ({ isOpen }, hasMessage) => hasMessage && !isOpen
    ? [
        'You can keep the message below until then.',
    ]
    : [];
const openUntil = ({ change, isFar }) => isFar
    ? `Open now until ${dayName(change / 1440)} at ${time(change)}.` : `Open now until ${time(change)}.`;
/** Elsewhere, today and tomorrow may be other days than in Massachusetts. */
const closedUntil = ({ change, days, isElsewhere }) => isElsewhere || days > 1
    ? `Closed now. Opens ${dayName(change / 1440)} at ${time(change)}.` : days
    ? `Closed now. Opens tomorrow at ${time(change)}.` : `Closed now. Opens today at ${time(change)}.`;
/** The whole week. It is true at any time, so it is also on paper and where no script runs. */
export const week = (hours) => html `<p class="week" .textContent=${onePeriod(weekText(hours))}></p>`;
export const weekText = (hours) => hours.isAlways
    ? 'Open 24 hours a day.'
    : `Phone hours: ${hours.rules.map(ruleText).join('; ')}.`;
const ruleText = ({ days, times }) => [...days.map(daysText), ...times.map(timesText)].join(', ');
export const daysText = ([from, to]) => from === to
    ? dayName(from)
    : `${dayName(from)} to ${dayName(to)}`;
export const timesText = ([opens, closes]) => closes - opens === 1440
    ? '24 hours'
    : `${time(opens)} to ${time(closes)}`;
/** The name of a day, from 0, Monday; of the week after that from 7. */
export const dayName = (day) => [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
][Math.floor(day) % 7];
/** The time of a minute since any midnight, in words that stay on one line. */
export const time = (minute) => timeText(minute).replace(/ /g, '\u00a0');
function timeText(minute) {
    const hour = Math.floor(minute / 60) % 24;
    const isOn12 = '12'
        === '12';
    const rest = minute % 60;
    if (isOn12 && !rest && hour === 0)
        return 'midnight';
    if (isOn12 && !rest && hour === 12)
        return 'noon';
    const minutes = rest || !isOn12 ? `:${String(100 + rest).slice(1)}` : '';
    const digits = `${isOn12 ? hour % 12 || 12 : hour}${minutes}`;
    if (hour === 1)
        return `${digits} a.m.`;
    if (hour === 13)
        return `${digits} p.m.`;
    return hour < 12
        ? `${digits} a.m.` : `${digits} p.m.`;
}
