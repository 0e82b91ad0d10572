import { type Hours } from './hours.js';
/** For the plugin's PHP. */
export declare const hoursPatterns: {
    blank: RegExp;
    hoursRule: RegExp;
    hoursDays: RegExp;
    hoursTimes: RegExp;
};
/**
 * Reads weekly hours such as `Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00`: what schema.org's `openingHours` and
 * OpenStreetMap's `opening_hours` have in common. They disagree on a day in two rules, so it isn't accepted.
 * https://schema.org/openingHours, https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export declare function readHours(text: string): Hours | undefined;
