/** The two-letter names of the days, from Monday. */
export const dayCodes: string[];
export const dayLength: number;
