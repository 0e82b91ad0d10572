import { dayLength } from './hours.js';
const weekLength = 7 * dayLength;
/** Minutes from one minute of the week to the next time it is another. */
export const minutesTo = (to, from) => (to - from + 2 * weekLength) % weekLength;
/** Whether the phone is answered at a minute of the week, and in how many minutes that changes: Infinity for never. */
export function changeAfter(spans, minute) {
    const isOpenAt = (later) => spans.some(([opens, closes]) => minutesTo(later, opens) < closes - opens);
    const isOpen = isOpenAt(minute);
    for (let minutes = 1; minutes < weekLength; minutes++)
        if (isOpenAt(minute + minutes) !== isOpen)
            return { isOpen, minutes };
    return { isOpen, minutes: Infinity };
}
