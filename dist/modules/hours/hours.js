/** The two-letter names of the days, from Monday. */
export const dayCodes = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
export const dayLength = 24 * 60;
