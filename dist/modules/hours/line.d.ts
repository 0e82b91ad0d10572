import { type Hours } from './hours.js';
/** The state of the phone line at a moment. */
export interface Line {
    readonly isOpen: boolean;
    /** When that changes, in minutes from Monday 00:00 in Massachusetts. May be in the week after. */
    readonly change: number;
    /** How many midnights there are until then: 0 for today, 1 for tomorrow. */
    readonly days: number;
    /** Whether that is more than a day ahead. */
    readonly isFar: boolean;
    /** Whether the visitor's clock shows another time. */
    readonly isElsewhere: boolean;
    /** After how many milliseconds to look again. */
    readonly wait: number;
}
/** The state of the line at a time in milliseconds. Throws if the browser doesn't have the time zone. */
export declare function lineAt({ spans }: Hours, time: number): Line;
