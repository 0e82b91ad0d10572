import type { Hours } from '../hours/hours.js';
import { type Phone } from './phone.js';
/** How an option is declared: plain data, so that the build can write the same rules in PHP. */
export type Option = {
    /** Where the option has no effect. If the frame page took `phone`, anyone could share a link with their own number. */
    readonly except?: readonly ('plain' | 'frame')[];
} & ({
    readonly kind: 'one';
    readonly values: readonly string[];
    readonly default: string | undefined;
} | {
    readonly kind: 'some';
    readonly values: readonly string[];
    readonly default: readonly string[];
} | {
    readonly kind: 'flag';
    readonly default: false;
} | {
    readonly kind: 'level';
    readonly default: number;
} | {
    readonly kind: 'phone';
    readonly default: Phone | undefined;
} | {
    readonly kind: 'hours';
    readonly default: Hours | undefined;
} | {
    readonly kind: 'email' | 'url';
    readonly default: string | undefined;
});
interface Kind {
    /** What options of this kind accept, in words, unless they list their values. */
    readonly accepts: string;
    /** The value that a text means, or undefined if the option doesn't accept it. */
    read(text: string, values: readonly string[]): unknown;
}
/** For the plugin's PHP. */
export declare const patterns: {
    blank: RegExp;
    hoursRule: RegExp;
    hoursDays: RegExp;
    hoursTimes: RegExp;
    northAmerican: RegExp;
    international: RegExp;
    notDialed: RegExp;
    separators: RegExp;
    level: RegExp;
    webAddress: RegExp;
    emailAddress: RegExp;
};
export declare const kinds: Readonly<Record<Option['kind'], Kind>>;
/** The values that an option lists, if it does. */
export declare const valuesOf: (option: Option) => readonly string[];
/** What an option accepts, in words. */
export declare const acceptedBy: (option: Option) => string;
export {};
