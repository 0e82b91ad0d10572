import { spoken } from '../languages/spoken.js';
/** Stands in for the partner's page, whose address is not known here. */
const page = 'https://page.example/';
/** Whether a text is a web address or a path: whoever lets others fill in `src` gets no script of theirs. */
export function isAddress(src) {
    try {
        const { protocol, username, password } = new URL(src, page);
        return /^https?:$/.test(protocol) && !username && !password && /^[!-~]+$/.test(src);
    }
    catch {
        return false;
    }
}
export const fileNameOf = (src) => new URL(src, page).pathname.split('/').at(-1);
/** The language of a script that speaks one alone, by the name of its file: `iop-return-card.es.js`. */
export const onlyLanguageOf = (src) => spoken.find(({ code }) => fileNameOf(src).toLowerCase().endsWith(`.${code}.js`));
/** An address with parameters added to those that it has, before its fragment. */
export function withParameters(src, parameters) {
    if (!parameters.size)
        return src;
    const { searchParams, hash } = new URL(src, page);
    for (const [name, value] of parameters)
        searchParams.set(name, value);
    return `${src.split(/[?#]/)[0]}?${searchParams.toString()}${hash}`;
}
