import { hoursPatterns, readHours } from '../hours/read-hours.js';
import { phonePatterns, readPhone } from './phone.js';
const separators = /[\s,;]+/u;
const level = /^[1-6]$/;
/** A registered host name; nothing that `URL` would drop or read as a user or an IP address. */
const webAddress = /^https:\/\/[a-z\d.-]+\.[a-z][a-z\d-]*(:[1-5]?\d{1,4})?([/?#][^\s\p{Cc}]*)?$/iu;
/** No character that means something in a `mailto:` address. */
const emailAddress = /^(?:mailto:)?([\w.'+-]+@[\w-]+(?:\.[\w-]+)+)$/i;
/** For the plugin's PHP. */
export const patterns = { separators, level, webAddress, emailAddress, ...phonePatterns, ...hoursPatterns };
export const kinds = {
    one: {
        accepts: '',
        read: (text, values) => values.find((value) => value === text.toLowerCase()),
    },
    some: {
        accepts: '',
        read(text, values) {
            const listed = text.toLowerCase().split(separators).filter(Boolean);
            return listed.every((value) => values.includes(value)) ? listed : undefined;
        },
    },
    flag: {
        accepts: 'true or false',
        read: Boolean,
    },
    level: {
        accepts: '1 to 6',
        read: (text) => (level.test(text) ? Number(text) : undefined),
    },
    phone: {
        accepts: 'a number such as +17746197750',
        read: readPhone,
    },
    hours: {
        accepts: 'hours such as Mo-Fr 08:30-12:00,13:00-17:00',
        read: readHours,
    },
    email: {
        accepts: 'an email address',
        // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.3
        read: (text) => (text.length > 254 ? undefined : emailAddress.exec(text)?.[1]),
    },
    url: {
        accepts: 'an https: address',
        read(text) {
            try {
                return webAddress.test(text) ? new URL(text).href : undefined;
            }
            catch {
                return undefined;
            }
        },
    },
};
/** The values that an option lists, if it does. */
export const valuesOf = (option) => ('values' in option ? option.values : []);
/** What an option accepts, in words. */
export const acceptedBy = (option) => valuesOf(option).join(', ') || kinds[option.kind].accepts;
