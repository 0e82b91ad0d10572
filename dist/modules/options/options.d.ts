import type { Hours } from '../hours/hours.js';
import type { Option } from './kinds.js';
import type { Phone } from './phone.js';
/**
 * Every option of the card, declared once. The build derives the rest from this table: attributes and properties, the
 * manifest, types for React, the WordPress plugin's rules, block and sidebar, the partner's page's fields, the command,
 * the reference tables, and what the frame page's address may set.
 *
 * The comment above an option is its description for partners. `@label` names its field, `@value` one of its values,
 * `@unset` no value, and `@group` the part of a form that it is in.
 */
export declare const options: {
    /**
     * The county to name. If not set, the card names both.
     * @label County
     * @group card
     * @unset Both counties
     * @value plymouth Plymouth County
     * @value bristol Bristol County
     */
    readonly county: {
        readonly kind: "one";
        readonly values: readonly ["plymouth", "bristol"];
        readonly default: undefined;
    };
    /**
     * The number to call, such as `+17746197750`, or ten US digits.
     * @label Your own phone number
     * @group contact
     */
    readonly phone: {
        readonly kind: "phone";
        readonly default: Phone;
        readonly except: readonly ["frame"];
    };
    /**
     * The program's page, an `https:` address.
     * @label Web address of the program
     * @group contact
     */
    readonly programUrl: {
        readonly kind: "url";
        readonly default: "https://watersidebehavioralhealth.com/";
        readonly except: readonly ["frame"];
    };
    /**
     * A number that takes text messages, in the same form. If not set, the card shows none.
     * @label A number for text messages
     * @group contact
     */
    readonly textPhone: {
        readonly kind: "phone";
        readonly default: undefined;
        readonly except: readonly ["frame"];
    };
    /**
     * An email address of the program. If not set, the card shows none.
     * @label Email address
     * @group contact
     */
    readonly email: {
        readonly kind: "email";
        readonly default: undefined;
        readonly except: readonly ["frame"];
    };
    /**
     * When the phone is answered, in Massachusetts time: the weekly form of schema.org and OpenStreetMap, such as
     * `Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00`. Each day once. If not set, the card shows no hours.
     * @label Opening hours of the phone
     * @group contact
     */
    readonly openingHours: {
        readonly kind: "hours";
        readonly default: Hours | undefined;
    };
    /**
     * The level of the card's title in the page's outline.
     * @label Heading level
     * @group structure
     */
    readonly headingLevel: {
        readonly kind: "level";
        readonly default: 2;
    };
    /**
     * Light or dark; `auto` follows the visitor's device.
     * @label Light or dark
     * @group card
     * @value light Light
     * @value dark Dark
     * @value auto As on the visitor’s device
     */
    readonly theme: {
        readonly kind: "one";
        readonly values: readonly ["light", "dark", "auto"];
        readonly default: "light";
        readonly except: readonly ["plain"];
    };
    /**
     * Folds the card to the title, the call button, crisis lines and one row that unfolds the rest. For sidebars, home pages
     * and frames of fixed height.
     * @label Compact
     * @group extent
     */
    readonly compact: {
        readonly kind: "flag";
        readonly default: false;
    };
    /**
     * What to leave out, one or more. If the list has any other word, the card leaves out nothing.
     * @label Leave out
     * @group extent
     * @value reassurances The reassurances
     * @value message The message to send
     * @value languages The language switcher
     */
    readonly omit: {
        readonly kind: "some";
        readonly values: readonly ["reassurances", "message", "languages"];
        readonly default: readonly [];
    };
    /**
     * The questions to show open, one or more. If the list has any other word, the card opens none.
     * @label Show open
     * @group structure
     */
    readonly open: {
        readonly kind: "some";
        readonly values: readonly ["q1", "q2", "q3", "q4", "q5"];
        readonly default: readonly [];
    };
    /**
     * Whether the page's `#q1` to `#q5` open that question. The card never changes the address.
     * @label Links to a question
     * @group structure
     */
    readonly deepLink: {
        readonly kind: "flag";
        readonly default: false;
        readonly except: readonly ["plain", "frame"];
    };
};
export type OptionName = keyof typeof options;
export declare const optionNames: OptionName[];
/** The value of an option after it was read and checked. */
type ValueOf<Declared extends Option> = Declared extends {
    kind: 'one';
    values: readonly (infer Value)[];
    default: infer Default;
} ? Value | Default : Declared extends {
    kind: 'some';
    values: readonly (infer Value)[];
} ? readonly Value[] : Declared extends {
    kind: 'flag';
} ? boolean : Declared extends {
    kind: 'level';
} ? number : Declared extends {
    kind: 'phone';
    default: infer Default;
} ? Phone | Default : Declared extends {
    kind: 'hours';
} ? Hours | undefined : Declared extends {
    default: infer Default;
} ? string | Default : never;
/** What a partner chose, read and checked: a section can rely on every value. */
export type Options = {
    readonly [Name in OptionName]: ValueOf<(typeof options)[Name]>;
};
/** The element's property for each option. `null` and `undefined` mean the default. */
export type OptionProperties = {
    -readonly [Name in OptionName]: (typeof options)[Name] extends {
        kind: 'flag';
    } ? boolean : (typeof options)[Name] extends {
        kind: 'level';
    } ? string | number | null | undefined : string | null | undefined;
};
export declare const questionIds: readonly ["q1", "q2", "q3", "q4", "q5"];
export type QuestionId = (typeof questionIds)[number];
/** `programUrl` is `program-url` in HTML. */
export declare const attributeOf: (name: string) => string;
/** The options that apply in plain HTML or on the frame page. */
export declare const optionsFor: (form: NonNullable<Option["except"]>[number]) => ("phone" | "email" | "county" | "programUrl" | "textPhone" | "openingHours" | "headingLevel" | "theme" | "compact" | "omit" | "open" | "deepLink")[];
export {};
