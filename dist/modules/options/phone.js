/** North American numbers have ten digits; neither the first nor the fourth is 0 or 1 (NANP). */
const northAmerican = /^(?:\+?1)?([2-9]\d\d)([2-9]\d\d)(\d{4})$/;
/** https://www.itu.int/rec/T-REC-E.164: at most fifteen digits, the country code first; 1 is North America. */
const international = /^\+[2-9]\d{6,14}$/;
/**
 * Characters that people and their programs write but nobody dials: `tel:`, spaces, brackets, and dots, dashes and minus
 * signs of every kind. Not the bracket of +44 (0)20: whether to dial its 0 is a guess.
 */
const notDialed = /^(tel|sms):(\/\/)?|[\s.·•)\p{Pd}\u2212]|\((?!\s*0)/giu;
/** For the plugin's PHP. */
export const phonePatterns = { northAmerican, international, notDialed };
export function readPhone(text) {
    const digits = text.replace(notDialed, '');
    const [, area, exchange, line] = northAmerican.exec(digits) ?? [];
    if (area)
        return { number: `+1${area}${exchange}${line}`, display: `${area}-${exchange}-${line}` };
    if (international.test(digits))
        return { number: digits, display: digits };
    return undefined;
}
