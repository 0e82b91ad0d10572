/**
 * Reads weekly hours such as `Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00`: what schema.org's `openingHours` and
 * OpenStreetMap's `opening_hours` have in common. They disagree on a day in two rules, so it isn't accepted.
 * https://schema.org/openingHours, https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function readHours(text: any): {
    text: any;
    rules: {
        days: number[][];
        times: number[][];
    }[];
    spans: number[][];
    isAlways: boolean;
} | undefined;
export namespace hoursPatterns {
    export { blank };
    export { hoursRule };
    export { hoursDays };
    export { hoursTimes };
}
declare const blank: RegExp;
/** Days and times, as in `mo-we,fr8:30-12:00,13:00-16:00`. */
declare const hoursRule: RegExp;
declare const hoursDays: RegExp;
declare const hoursTimes: RegExp;
export {};
