export const questionIds = ['q1', 'q2', 'q3', 'q4', 'q5'];
const oneOf = (words, otherwise) => ({
    accepts: words.join(', '),
    otherwise,
    read: (text) => words.find((word) => word === text.toLowerCase()),
});
const someOf = (words) => ({
    accepts: words.join(', '),
    otherwise: [],
    read(text) {
        const asked = text.toLowerCase().split(/[\s,]+/);
        return asked.every((word) => words.includes(word)) ? asked : undefined;
    },
});
/** North American numbers have ten digits, of which neither the first nor the fourth is 0 or 1 (NANP). */
const northAmerican = /^(?:\+1)?([2-9]\d\d)([2-9]\d\d)(\d{4})$/;
/** https://www.itu.int/rec/T-REC-E.164: at most fifteen digits, the country's code first. */
const international = /^\+[02-9]\d{6,14}$/;
function readPhone(text) {
    const digits = text.replace(/[\s().-]/g, '');
    const [, area, exchange, line] = northAmerican.exec(digits) ?? [];
    if (area)
        return { number: `+1${area}${exchange}${line}`, display: `${area}-${exchange}-${line}` };
    if (international.test(digits))
        return { number: digits, display: digits };
    return undefined;
}
const phone = (otherwise) => ({
    accepts: 'a number such as +17746197750',
    otherwise,
    read: readPhone,
});
const rules = {
    county: oneOf(['plymouth', 'bristol'], undefined),
    phone: phone({ number: '+17746197750', display: '774-619-7750' }),
    programUrl: {
        accepts: 'an https: address',
        otherwise: 'https://watersidebehavioralhealth.com/',
        read(text) {
            try {
                const url = new URL(text);
                return url.protocol === 'https:' ? url.href : undefined;
            }
            catch {
                return undefined;
            }
        },
    },
    textPhone: phone(undefined),
    email: {
        accepts: 'an email address',
        otherwise: undefined,
        read: (text) => (/^[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+$/.test(text) ? text : undefined),
    },
    headingLevel: {
        accepts: '1 to 6',
        otherwise: 2,
        read: (text) => (/^[1-6]$/.test(text) ? Number(text) : undefined),
    },
    theme: oneOf(['light', 'dark', 'auto'], 'light'),
    omit: someOf(['reassurances', 'message', 'languages']),
    open: someOf(questionIds),
};
export const optionNames = Object.keys(rules);
/** `programUrl` is `program-url` in HTML. */
export const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
/**
 * Reads one option. Absent and empty values mean the default; any other value that the option
 * does not accept means the default too, after one complaint that names what is accepted.
 */
export function readOption(name, value, complain = console.warn) {
    const rule = rules[name];
    const text = String(value ?? '').trim();
    if (!text)
        return rule.otherwise;
    const read = rule.read(text);
    if (read !== undefined)
        return read;
    complain(`<iop-return-card> does not accept ${attributeOf(name)}="${text.slice(0, 60)}". It takes ${rule.accepts}.`);
    return rule.otherwise;
}
