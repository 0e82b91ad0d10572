import { warn } from './warn.js';
export const questionIds = ['q1', 'q2', 'q3', 'q4', 'q5'];
/** Longer values are never read: in the plugin's PHP, a pattern can take seconds for a megabyte of white space. */
const length = /^.{0,2000}$/su;
/** The invisible characters that come along when people paste. */
const invisible = /\p{Cf}/gu;
const separators = /[\s,;]+/u;
const oneOf = (values, defaultValue) => ({
    accepts: values.join(', '),
    default: defaultValue,
    read: (text) => values.find((value) => value === text.toLowerCase()),
});
const someOf = (values) => ({
    accepts: values.join(', '),
    default: [],
    read(text) {
        const asked = text.toLowerCase().split(separators).filter(Boolean);
        return asked.every((value) => values.includes(value)) ? asked : undefined;
    },
});
/** North American numbers have ten digits, of which neither the first nor the fourth is 0 or 1 (NANP). */
const northAmerican = /^(?:\+?1)?([2-9]\d\d)([2-9]\d\d)(\d{4})$/;
/** https://www.itu.int/rec/T-REC-E.164: at most fifteen digits, the country's code first; 1 is North America. */
const international = /^\+[2-9]\d{6,14}$/;
/**
 * What people and their programs write that is not dialled: `tel:`, spaces, brackets, and dots, dashes and minus signs of
 * every kind. But not the bracket of +44 (0)20, since whether to dial its 0 is a guess.
 */
const notDialled = /^(tel|sms):(\/\/)?|[\s.·•)\p{Pd}\u2212]|\((?!\s*0)/giu;
function readPhone(text) {
    const digits = text.replace(notDialled, '');
    const [, area, exchange, line] = northAmerican.exec(digits) ?? [];
    if (area)
        return { number: `+1${area}${exchange}${line}`, display: `${area}-${exchange}-${line}` };
    if (international.test(digits))
        return { number: digits, display: digits };
    return undefined;
}
const phone = (defaultValue) => ({
    accepts: 'a number such as +17746197750',
    default: defaultValue,
    read: readPhone,
});
const level = /^[1-6]$/;
/** A name of a host as it is registered, and nothing that `URL` would drop or read as a user or an IP address. */
const webAddress = /^https:\/\/[a-z\d.-]+\.[a-z][a-z\d-]*(:[1-5]?\d{1,4})?([/?#][^\s\p{Cc}]*)?$/iu;
/** No character that means something in a `mailto:` address. */
const emailAddress = /^(?:mailto:)?([\w.'+-]+@[\w-]+(?:\.[\w-]+)+)$/i;
export const rules = {
    county: oneOf(['plymouth', 'bristol'], undefined),
    phone: phone({ number: '+17746197750', display: '774-619-7750' }),
    programUrl: {
        accepts: 'an https: address',
        default: 'https://watersidebehavioralhealth.com/',
        read(text) {
            try {
                return webAddress.test(text) ? new URL(text).href : undefined;
            }
            catch {
                return undefined;
            }
        },
    },
    textPhone: phone(undefined),
    email: {
        accepts: 'an email address',
        default: undefined,
        // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.3
        read: (text) => (text.length > 254 ? undefined : emailAddress.exec(text)?.[1]),
    },
    headingLevel: {
        accepts: '1 to 6',
        default: 2,
        read: (text) => (level.test(text) ? Number(text) : undefined),
    },
    theme: oneOf(['light', 'dark', 'auto'], 'light'),
    omit: someOf(['reassurances', 'message', 'languages']),
    open: someOf(questionIds),
};
export const optionNames = Object.keys(rules);
/** `programUrl` is `program-url` in HTML. */
export const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
/**
 * The text of a value of any type, without invisible characters. U+FFFD, which no option accepts, for a value without a
 * text or one that doesn't match `readable`.
 */
export function textOf(value, readable) {
    try {
        const text = `${(value ?? '')}`;
        return readable?.test(text) === false ? '\ufffd' : text.replace(invisible, '').trim();
    }
    catch {
        return '\ufffd';
    }
}
/**
 * Reads one option. Absent and empty values mean the default; any other value that the option
 * does not accept means the default too, after one complaint that names what is accepted.
 */
export function readOption(name, value, complain = warn) {
    const rule = rules[name];
    const text = textOf(value, length);
    if (!text)
        return rule.default;
    const read = rule.read(text);
    if (read !== undefined)
        return read;
    complain(`<iop-return-card> does not accept ${attributeOf(name)}="${text.slice(0, 60)}". It takes ${rule.accepts}.`);
    return rule.default;
}
// For the build, which writes the rules down for the PHP of the WordPress plugin. The card's script goes without these two.
/** How each rule reads. */
export const kinds = {
    county: 'one',
    phone: 'phone',
    programUrl: 'url',
    textPhone: 'phone',
    email: 'email',
    headingLevel: 'level',
    theme: 'one',
    omit: 'some',
    open: 'some',
};
/** What it reads by. */
export const patterns = {
    length,
    invisible,
    separators,
    northAmerican,
    international,
    notDialled,
    level,
    webAddress,
    emailAddress,
};
