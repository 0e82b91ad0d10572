import { type OptionName, type Options } from './options.js';
/** Longer values are never read: in the plugin's PHP, a pattern can take seconds for a megabyte of white space. */
export declare const lengthLimit: RegExp;
/** The invisible characters that come along when people paste. */
export declare const invisible: RegExp;
/**
 * The text of a value of any type, without invisible characters. U+FFFD, which no option accepts, for a value without a
 * text or one that doesn't match `readable`.
 */
export declare function textOf(value: unknown, readable?: RegExp): string;
/**
 * Reads one option. If the value is absent or empty, the option has its default. If the option doesn't accept the value,
 * it also has its default, after one complaint that names what is accepted.
 */
export declare function readOption<Name extends OptionName>(name: Name, value: unknown, complain?: (message: string) => void): Options[Name];
