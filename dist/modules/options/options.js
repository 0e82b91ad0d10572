import { readHours } from '../hours/read-hours.js';
/**
 * Every option of the card, declared once. The build derives the rest from this table: attributes and properties, the
 * manifest, types for React, the WordPress plugin's rules, block and sidebar, the partner's page's fields, the command,
 * the reference tables, and what the frame page's address may set.
 *
 * The comment above an option is its description for partners. `@label` names its field, `@value` one of its values,
 * `@unset` no value, and `@group` the part of a form that it is in.
 */
export const options = {
    /**
     * The county to name. If not set, the card names both.
     * @label County
     * @group card
     * @unset Both counties
     * @value plymouth Plymouth County
     * @value bristol Bristol County
     */
    county: { kind: 'one', values: ['plymouth', 'bristol'], default: undefined },
    /**
     * The number to call, such as `+17746197750`, or ten US digits.
     * @label Your own phone number
     * @group contact
     */
    phone: {
        kind: 'phone',
        default: { number: '+17746197750', display: '774-619-7750' },
        except: ['frame'],
    },
    /**
     * The program's page, an `https:` address.
     * @label Web address of the program
     * @group contact
     */
    programUrl: { kind: 'url', default: 'https://watersidebehavioralhealth.com/', except: ['frame'] },
    /**
     * A number that takes text messages, in the same form. If not set, the card shows none.
     * @label A number for text messages
     * @group contact
     */
    textPhone: { kind: 'phone', default: undefined, except: ['frame'] },
    /**
     * An email address of the program. If not set, the card shows none.
     * @label Email address
     * @group contact
     */
    email: { kind: 'email', default: undefined, except: ['frame'] },
    /**
     * When the phone is answered, in Massachusetts time: the weekly form of schema.org and OpenStreetMap, such as
     * `Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00`. Each day once. If not set, the card shows no hours.
     * @label Opening hours of the phone
     * @group contact
     */
    openingHours: { kind: 'hours', default: readHours('') },
    /**
     * The level of the card's title in the page's outline.
     * @label Heading level
     * @group structure
     */
    headingLevel: { kind: 'level', default: 2 },
    /**
     * Light or dark; `auto` follows the visitor's device.
     * @label Light or dark
     * @group card
     * @value light Light
     * @value dark Dark
     * @value auto As on the visitor’s device
     */
    theme: { kind: 'one', values: ['light', 'dark', 'auto'], default: 'light', except: ['plain'] },
    /**
     * Folds the card to the title, the call button, crisis lines and one row that unfolds the rest. For sidebars, home pages
     * and frames of fixed height.
     * @label Compact
     * @group extent
     */
    compact: { kind: 'flag', default: false },
    /**
     * What to leave out, one or more. If the list has any other word, the card leaves out nothing.
     * @label Leave out
     * @group extent
     * @value reassurances The reassurances
     * @value message The message to send
     * @value languages The language switcher
     */
    omit: { kind: 'some', values: ['reassurances', 'message', 'languages'], default: [] },
    /**
     * The questions to show open, one or more. If the list has any other word, the card opens none.
     * @label Show open
     * @group structure
     */
    open: { kind: 'some', values: ['q1', 'q2', 'q3', 'q4', 'q5'], default: [] },
    /**
     * Whether the page's `#q1` to `#q5` open that question. The card never changes the address.
     * @label Links to a question
     * @group structure
     */
    deepLink: { kind: 'flag', default: false, except: ['plain', 'frame'] },
};
export const optionNames = Object.keys(options);
export const questionIds = options.open.values;
/** `programUrl` is `program-url` in HTML. */
export const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
/** The options that apply in plain HTML or on the frame page. */
export const optionsFor = (form) => optionNames.filter((name) => !options[name].except?.includes(form));
