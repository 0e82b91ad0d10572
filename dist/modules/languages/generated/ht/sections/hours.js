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
        `L\u00E8 yo se l\u00E8 Massachusetts, nan l\u00E8s Etazini.`,
    ]
    : [];
const keep = ({ isOpen }, hasMessage) => hasMessage && !isOpen
    ? [
        `Antretan, ou ka kenbe mesaj ki anba a.`,
    ]
    : [];
const openUntil = ({ change, isFar }) => isFar
    ? `Louvri kounye a, jiska ${dayName(change / 1440)} a ${time(change)}.` : `Louvri kounye a, jiska ${time(change)}.`;
/** Elsewhere, today and tomorrow may be other days than in Massachusetts. */
const closedUntil = ({ change, days, isElsewhere }) => isElsewhere || days > 1
    ? `F\u00E8men kounye a. Ap louvri ${dayName(change / 1440)} a ${time(change)}.` : days
    ? `F\u00E8men kounye a. Ap louvri demen a ${time(change)}.` : `F\u00E8men kounye a. Ap louvri a ${time(change)} jodi a.`;
/** The whole week. It is true at any time, so it is also on paper and where no script runs. */
export const week = (hours) => html `<p class="week" .textContent=${onePeriod(weekText(hours))}></p>`;
export const weekText = (hours) => hours.isAlways
    ? `Louvri 24 \u00E8 sou 24.` : `L\u00E8 yo reponn telef\u00F2n nan: ${hours.rules.map(ruleText).join('; ')}.`;
const ruleText = ({ days, times }) => [...days.map(daysText), ...times.map(timesText)].join(', ');
export const daysText = ([from, to]) => from === to
    ? dayName(from)
    : `${dayName(from)} rive ${dayName(to)}`;
export const timesText = ([opens, closes]) => closes - opens === 1440
    ? `24 \u00E8 sou 24` : `${time(opens)} rive ${time(closes)}`;
/** The name of a day, from 0, Monday; of the week after that from 7. */
export const dayName = (day) => [
    `lendi`,
    `madi`,
    `m\u00E8kredi`,
    `jedi`,
    `vandredi`,
    `samdi`,
    `dimanch`,
][Math.floor(day) % 7];
/** The time of a minute since any midnight, in words that stay on one line. */
export const time = (minute) => timeText(minute).replace(/ /g, '\u00a0');
function timeText(minute) {
    const hour = Math.floor(minute / 60) % 24;
    const isOn12 = `12` === '12';
    const rest = minute % 60;
    if (isOn12 && !rest && hour === 0)
        return `minwi`;
    if (isOn12 && !rest && hour === 12)
        return `midi`;
    const minutes = rest || !isOn12 ? `:${String(100 + rest).slice(1)}` : '';
    const digits = `${isOn12 ? hour % 12 || 12 : hour}${minutes}`;
    if (hour === 1)
        return `${digits} a.m.`;
    if (hour === 13)
        return `${digits} p.m.`;
    return hour < 12
        ? `${digits} a.m.` : `${digits} p.m.`;
}
