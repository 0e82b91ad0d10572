/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attributeOf, optionNames } from '../element/options.js';
import { version } from '../element/version.js';
import { languages } from '../languages/languages.js';
import { renderCard, forms } from './render-card.js';
import { fileNameOf, isAddress } from './src-address.js';
const usage = `Prints the HTML that puts the card on a page.

  npx iop-return-card --county plymouth --lang es > card.html

  --as FORM         ${forms.join(', ')} (default: tag)
                      tag          the script and the element
                      one-tag      the script alone; the card stands where it does
                      mount-point  a marked <div> and the script
                      static       the whole card without a script
                      plain        the whole card in HTML that a CMS lets through
                      frame        an iframe, for sites that allow nothing else
  --lang TAG        ${languages.map(({ code }) => code).join(', ')}; by default that of the page where
                    there is a script, else ${languages[0].code}
  --county NAME     plymouth or bristol; both by default
  --src ADDRESS     where the page finds iop-return-card.js (or frame.html);
                    with --as static, the script to load later; a name that
                    ends in .es.js, say, is the script in Spanish alone
  --integrity       let the browser check the script, a file of this version
  --out FILE        write there instead of printing
  --help (-h), --version

  The card's other attributes, as the README lists them:
  ${optionNames
    .filter((name) => name !== 'county')
    .map((name) => `--${attributeOf(name)}`)
    .join(' ')} --deep-link

Exits with 0, with 2 for an option that is not accepted, with 1 when FILE can't be written.
`;
const value = { type: 'string' };
const flag = { type: 'boolean' };
/**
 * What the command prints for its arguments, and the file that it was told to write that to. Throws for arguments that
 * are not accepted: a `RangeError` for a value, an error with a code of `ERR_PARSE_ARGS` for a name.
 */
export function command(args) {
    const { values } = parseArgs({
        args,
        options: {
            as: value,
            lang: value,
            src: value,
            out: value,
            integrity: flag,
            'deep-link': flag,
            help: { ...flag, short: 'h' },
            version: flag,
            ...Object.fromEntries(optionNames.map((name) => [attributeOf(name), value])),
        },
    });
    if (values.help)
        return { text: usage };
    if (values.version)
        return { text: `${version}\n` };
    const options = Object.fromEntries(['as', 'lang', 'src', ...optionNames, 'deepLink']
        .map((name) => [name, values[attributeOf(name)]])
        .filter(([, value]) => value !== undefined));
    const integrity = values.integrity && { integrity: hashOf(options.src ?? 'iop-return-card.js') };
    return { text: renderCard({ ...options, ...integrity }), out: values.out };
}
function hashOf(src) {
    const list = new URL('../../integrity.json', import.meta.url);
    const hashes = JSON.parse(readFileSync(list, 'utf8'));
    const name = isAddress(src) ? fileNameOf(src) : src;
    if (!Object.hasOwn(hashes, name))
        throw new RangeError(`--integrity knows no file "${name}".`);
    return hashes[name];
}
