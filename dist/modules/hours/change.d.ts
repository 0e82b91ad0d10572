import { type Range } from './hours.js';
/** Minutes from one minute of the week to the next time it is another. */
export declare const minutesTo: (to: number, from: number) => number;
/** Whether the phone is answered at a minute of the week, and in how many minutes that changes: Infinity for never. */
export declare function changeAfter(spans: readonly Range[], minute: number): {
    isOpen: boolean;
    minutes: number;
};
