export declare const questionIds: readonly ["q1", "q2", "q3", "q4", "q5"];
export type QuestionId = (typeof questionIds)[number];
/** A telephone number: as a link takes it (E.164), and as people read it. */
export interface Phone {
    readonly number: string;
    readonly display: string;
}
/** What a partner can choose, read and checked: everything that a section may rely on. */
export interface Options {
    readonly county: 'plymouth' | 'bristol' | undefined;
    readonly phone: Phone;
    readonly programUrl: string;
    readonly textPhone: Phone | undefined;
    readonly email: string | undefined;
    readonly headingLevel: number;
    readonly theme: 'light' | 'dark' | 'auto';
    readonly omit: readonly ('reassurances' | 'message' | 'languages')[];
    readonly open: readonly QuestionId[];
}
/** What the card has to tell: what came of copying or sharing the message, or that another language was chosen. */
export type Announcement = 'copied' | 'selected' | 'not-copied' | 'language-chosen';
/** What the card is doing at this moment; the counterpart of what the partner chose. */
export interface State {
    readonly language: string;
    /** Whether a qualified human translator has reviewed the words, or wrote them. */
    readonly reviewed: boolean;
    /** The languages that the visitor can choose from, each under its own name; none where no script runs. */
    readonly languages: readonly {
        readonly code: string;
        readonly name: string;
    }[];
    readonly open: readonly QuestionId[];
    /** What this browser can do with the message; nothing where no script runs. */
    readonly actions: readonly ('copy' | 'share')[];
    readonly announcement: Announcement | undefined;
}
export interface Rule<T> {
    readonly accepts: string;
    readonly default: T;
    /** The value that a text stands for, or undefined where it stands for none. */
    read(text: string): T | undefined;
}
export declare const rules: {
    readonly [Name in keyof Options]: Rule<Options[Name]>;
};
export type OptionName = keyof Options;
export declare const optionNames: OptionName[];
/** `programUrl` is `program-url` in HTML. */
export declare const attributeOf: (name: string) => string;
/**
 * The text of a value of any type, without invisible characters. U+FFFD, which no option accepts, for a value without a
 * text or one that doesn't match `readable`.
 */
export declare function textOf(value: unknown, readable?: RegExp): string;
/**
 * Reads one option. Absent and empty values mean the default; any other value that the option
 * does not accept means the default too, after one complaint that names what is accepted.
 */
export declare function readOption<Name extends OptionName>(name: Name, value: unknown, complain?: (message: string) => void): Options[Name];
/** How each rule reads. */
export declare const kinds: {
    readonly [Name in OptionName]: 'one' | 'some' | 'level' | 'phone' | 'email' | 'url';
};
/** What it reads by. */
export declare const patterns: {
    length: RegExp;
    invisible: RegExp;
    separators: RegExp;
    northAmerican: RegExp;
    international: RegExp;
    notDialled: RegExp;
    level: RegExp;
    webAddress: RegExp;
    emailAddress: RegExp;
};
