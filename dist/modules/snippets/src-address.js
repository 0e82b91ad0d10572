import { spoken } from '../languages/spoken.js';
/** A placeholder for the partner's page, whose URL we don't have. */
const page = 'https://page.example/';
/** Whether a text is a web address or a path. Keeps `javascript:` and `data:` out where others can fill in `src`. */
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
 * The version in a file's address, as in `https://cdn.example/0.2.1/iop-return-card.js` or
 * `…/iop-return-card@0.2.1/dist/iop-return-card.js`. May be `latest`. Undefined if there is none.
 */
export function versionOf(src) {
    const { pathname } = new URL(src, page);
    const named = /\/(?:iop-return-card@([^/]+)|v?(\d+\.\d+\.\d+(?:-[^/]+)?)|(latest))(?=\/)/g;
    return [...pathname.matchAll(named)].at(-1)?.slice(1).find(Boolean);
}
/** The language of a one-language script, from its file name, as in `iop-return-card.es.js`. */
export const onlyLanguageOf = (src) => spoken.find(({ code }) => fileNameOf(src).toLowerCase().endsWith(`.${code}.js`));
/** Adds query parameters to an address, keeping its own parameters and hash. */
export function withParameters(src, parameters) {
    if (!parameters.size)
        return src;
    const { searchParams, hash } = new URL(src, page);
    for (const [name, value] of parameters)
        searchParams.set(name, value);
    return `${src.split(/[?#]/)[0]}?${searchParams.toString()}${hash}`;
}
