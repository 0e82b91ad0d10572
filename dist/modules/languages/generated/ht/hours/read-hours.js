import { changeAfter } from './change.js';
import { dayCodes, dayLength } from './hours.js';
const blank = /\s/gu;
/** Days and times, as in `mo-we,fr8:30-12:00,13:00-16:00`. */
const hoursRule = /^([a-z,-]+)([\d:,-]+)$/u;
const hoursDays = /^([a-z]+)(?:-([a-z]+))?$/u;
const hoursTimes = /^(\d?\d):([0-5]\d)-(\d?\d):([0-5]\d)$/u;
/** For the plugin's PHP. */
export const hoursPatterns = { blank, hoursRule, hoursDays, hoursTimes };
/**
 * Reads weekly hours such as `Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00`: what schema.org's `openingHours` and
 * OpenStreetMap's `opening_hours` have in common. They disagree on a day in two rules, so it isn't accepted.
 * https://schema.org/openingHours, https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function readHours(text) {
    const rules = [];
    const spans = [];
    const seen = [];
    for (const rule of text.toLowerCase().replace(blank, '').split(';').filter(Boolean)) {
        const [, dayList = '', timeList = ''] = hoursRule.exec(rule) ?? [];
        const times = [];
        for (const range of timeList.split(',')) {
            const [opens, openMinutes, closes, closeMinutes] = (hoursTimes.exec(range) ?? []).slice(1).map(Number);
            const from = opens * 60 + openMinutes;
            const to = closes * 60 + closeMinutes;
            if (!(from < dayLength && to <= dayLength && from !== to))
                return undefined;
            times.push([from, to < from ? to + dayLength : to]);
        }
        const days = [];
        for (const range of dayList.split(',')) {
            const [, first = '', last = first] = hoursDays.exec(range) ?? [];
            const from = dayCodes.indexOf(first);
            const to = dayCodes.indexOf(last);
            if (from < 0 || to < 0)
                return undefined;
            days.push([from, to]);
            for (let day = from; day <= (to < from ? to + 7 : to); day++) {
                if (seen.includes(day % 7))
                    return undefined;
                seen.push(day % 7);
                const midnight = (day % 7) * dayLength;
                spans.push(...times.map(([opens, closes]) => [midnight + opens, midnight + closes]));
            }
        }
        rules.push({ days, times });
    }
    return spans.length
        ? { text, rules, spans, isAlways: changeAfter(spans, 0).minutes === Infinity }
        : undefined;
}
