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
        `El horario es el del este de EE. UU. (Massachusetts).`,
    ]
    : [];
const keep = ({ isOpen }, hasMessage) => hasMessage && !isOpen
    ? [
        `Mientras tanto, puedes guardar el mensaje de abajo.`,
    ]
    : [];
const openUntil = ({ change, isFar }) => isFar
    ? `Abierto ahora hasta el ${dayName(change / 1440)} a ${time(change)}.` : `Abierto ahora hasta ${time(change)}.`;
/** Elsewhere, today and tomorrow may be other days than in Massachusetts. */
const closedUntil = ({ change, days, isElsewhere }) => isElsewhere || days > 1
    ? `Cerrado ahora. Abre el ${dayName(change / 1440)} a ${time(change)}.` : days
    ? `Cerrado ahora. Abre ma\u00F1ana a ${time(change)}.` : `Cerrado ahora. Abre hoy a ${time(change)}.`;
/** The whole week. It is true at any time, so it is also on paper and where no script runs. */
export const week = (hours) => html `<p class="week" .textContent=${onePeriod(weekText(hours))}></p>`;
export const weekText = (hours) => hours.isAlways
    ? `Abierto las 24 horas.` : `Horario del tel\u00E9fono: ${hours.rules.map(ruleText).join('; ')}.`;
const ruleText = ({ days, times }) => [...days.map(daysText), ...times.map(timesText)].join(', ');
export const daysText = ([from, to]) => from === to
    ? dayName(from)
    : `de ${dayName(from)} a ${dayName(to)}`;
export const timesText = ([opens, closes]) => closes - opens === 1440
    ? `las 24 horas` : `de ${time(opens)} a ${time(closes)}`;
/** The name of a day, from 0, Monday; of the week after that from 7. */
export const dayName = (day) => [
    `lunes`,
    `martes`,
    `mi\u00E9rcoles`,
    `jueves`,
    `viernes`,
    `s\u00E1bado`,
    `domingo`,
][Math.floor(day) % 7];
/** The time of a minute since any midnight, in words that stay on one line. */
export const time = (minute) => timeText(minute).replace(/ /g, '\u00a0');
function timeText(minute) {
    const hour = Math.floor(minute / 60) % 24;
    const isOn12 = `12` === '12';
    const rest = minute % 60;
    if (isOn12 && !rest && hour === 0)
        return `las 12 de la noche`;
    if (isOn12 && !rest && hour === 12)
        return `las 12 del mediod\u00EDa`;
    const minutes = rest || !isOn12 ? `:${String(100 + rest).slice(1)}` : '';
    const digits = `${isOn12 ? hour % 12 || 12 : hour}${minutes}`;
    if (hour === 1)
        return `la ${digits} a.m.`;
    if (hour === 13)
        return `la ${digits} p.m.`;
    return hour < 12
        ? `las ${digits} a.m.` : `las ${digits} p.m.`;
}
