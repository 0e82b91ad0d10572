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
/** What came of the visitor's wish to copy the message. */
export type CopyOutcome = 'copied' | 'selected';
/** What the card is doing at this moment; the counterpart of what the partner chose. */
export interface State {
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    /** The languages that the visitor can choose from, each under its own name. */
    readonly languages: readonly {
        readonly code: string;
        readonly name: string;
    }[];
    /** Whether the visitor chose the language just now, rather than the page. */
    readonly languageChosen: boolean;
    readonly open: readonly QuestionId[];
    /** What this browser can do with the message; nothing where no script runs. */
    readonly actions: readonly ('copy' | 'share')[];
    readonly copyOutcome: CopyOutcome | undefined;
}
export type OptionName = keyof Options;
export declare const optionNames: OptionName[];
/** `programUrl` is `program-url` in HTML. */
export declare const attributeOf: (name: string) => string;
/**
 * Reads one option. Absent and empty values mean the default; any other value that the option
 * does not accept means the default too, after one complaint that names what is accepted.
 */
export declare function readOption<Name extends OptionName>(name: Name, value: unknown, complain?: (message: string) => void): Options[Name];
