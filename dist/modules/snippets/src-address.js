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
/**
 * The version whose files an address leads to, as in `https://cdn.example/0.2.1/iop-return-card.js` or
 * `…/iop-return-card@0.2.1/dist/iop-return-card.js`; also `latest`. Undefined if the address names none.
 */
export function versionOf(src) {
    const { pathname } = new URL(src, page);
    const named = /\/(?:iop-return-card@([^/]+)|v?(\d+\.\d+\.\d+(?:-[^/]+)?)|(latest))(?=\/)/g;
    return [...pathname.matchAll(named)].at(-1)?.slice(1).find(Boolean);
}
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
