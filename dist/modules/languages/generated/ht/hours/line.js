import { changeAfter, minutesTo } from './change.js';
import { dayCodes, dayLength } from './hours.js';
/** Day and time on a clock, such as `Mon 14:05`; the browser's if no time zone is given. */
const clockAt = (time, timeZone) => new Intl.DateTimeFormat('en', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
}).format(time);
/** The clocks change on Sundays at 2:00. */
const clockChange = 6 * dayLength + 2 * 60;
/** The state of the line at a time in milliseconds. Throws if the browser doesn't have the time zone. */
export function lineAt({ spans }, time) {
    const clock = clockAt(time, 'America/New_York');
    const [, day, hour, rest] = /^(..).*(\d\d):(\d\d)/.exec(clock);
    const minute = dayCodes.indexOf(day.toLowerCase()) * dayLength + Number(hour) * 60 + Number(rest);
    const { isOpen, minutes } = changeAfter(spans, minute);
    const change = minute + minutes;
    return {
        isOpen,
        change,
        days: Math.floor(change / dayLength) - Math.floor(minute / dayLength),
        isFar: minutes > dayLength,
        isElsewhere: clock !== clockAt(time),
        wait: Math.min(minutes, minutesTo(clockChange, minute + 1) + 1) * 60_000 - (time % 60_000),
    };
}
