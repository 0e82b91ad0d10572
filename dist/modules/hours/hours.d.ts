/** The two-letter names of the days, from Monday. */
export declare const dayCodes: string[];
export declare const dayLength: number;
/** From and to: days from 0, Monday, or minutes. A range may end past the end of the week or the day. */
export type Range = readonly [from: number, to: number];
/** The weekly opening hours of the phone, in Massachusetts time. */
export interface Hours {
    /** As written. */
    readonly text: string;
    /** Days with the same times, as the partner grouped them. */
    readonly rules: readonly {
        readonly days: readonly Range[];
        readonly times: readonly Range[];
    }[];
    /** When the phone is answered, in minutes from Monday 00:00. */
    readonly spans: readonly Range[];
    /** Whether the phone is answered day and night. */
    readonly isAlways: boolean;
}
