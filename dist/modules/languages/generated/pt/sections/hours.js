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
        `O hor\u00E1rio \u00E9 o do leste dos EUA (Massachusetts).`,
    ]
    : [];
const keep = ({ isOpen }, hasMessage) => hasMessage && !isOpen
    ? [
        `At\u00E9 l\u00E1, pode guardar a mensagem abaixo.`,
    ]
    : [];
const openUntil = ({ change, isFar }) => isFar
    ? `Aberto agora. Fecha ${dayName(change / 1440)} \u00E0s ${time(change)}.` : `Aberto agora. Fecha \u00E0s ${time(change)}.`;
/** Elsewhere, today and tomorrow may be other days than in Massachusetts. */
const closedUntil = ({ change, days, isElsewhere }) => isElsewhere || days > 1
    ? `Fechado agora. Abre ${dayName(change / 1440)} \u00E0s ${time(change)}.` : days
    ? `Fechado agora. Abre amanh\u00E3 \u00E0s ${time(change)}.` : `Fechado agora. Abre hoje \u00E0s ${time(change)}.`;
/** The whole week. It is true at any time, so it is also on paper and where no script runs. */
export const week = (hours) => html `<p class="week" .textContent=${onePeriod(weekText(hours))}></p>`;
export const weekText = (hours) => hours.isAlways
    ? `Aberto 24 horas por dia.` : `Hor\u00E1rio do telefone: ${hours.rules.map(ruleText).join('; ')}.`;
const ruleText = ({ days, times }) => [...days.map(daysText), ...times.map(timesText)].join(', ');
export const daysText = ([from, to]) => from === to
    ? dayName(from)
    : `de ${dayName(from)} a ${dayName(to)}`;
export const timesText = ([opens, closes]) => closes - opens === 1440
    ? `24 horas` : `das ${time(opens)} \u00E0s ${time(closes)}`;
/** The name of a day, from 0, Monday; of the week after that from 7. */
export const dayName = (day) => [
    `segunda-feira`,
    `ter\u00E7a-feira`,
    `quarta-feira`,
    `quinta-feira`,
    `sexta-feira`,
    `s\u00E1bado`,
    `domingo`,
][Math.floor(day) % 7];
/** The time of a minute since any midnight, in words that stay on one line. */
export const time = (minute) => timeText(minute).replace(/ /g, '\u00a0');
function timeText(minute) {
    const hour = Math.floor(minute / 60) % 24;
    const isOn12 = `24` === '12';
    const rest = minute % 60;
    if (isOn12 && !rest && hour === 0)
        return `0:00`;
    if (isOn12 && !rest && hour === 12)
        return `12:00`;
    const minutes = rest || !isOn12 ? `:${String(100 + rest).slice(1)}` : '';
    const digits = `${isOn12 ? hour % 12 || 12 : hour}${minutes}`;
    if (hour === 1)
        return `${digits}`;
    if (hour === 13)
        return `${digits}`;
    return hour < 12
        ? `${digits}` : `${digits}`;
}
