/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { acceptedBy } from '../options/kinds.js';
import { attributeOf, optionNames, options as declared } from '../options/options.js';
import { version } from '../element/version.js';
import { languages } from '../languages/languages.js';
import { renderCard, forms } from './render-card.js';
import { fileNameOf, isAddress, versionOf } from './src-address.js';
const usage = () => `Prints the HTML that puts the card on a page.

  npx --no -- iop-return-card --county plymouth --lang es > card.html

  --as FORM         ${forms.join(', ')} (default: tag)
                      tag          the script and the element
                      one-tag      only the script; the card appears after it
                      mount-point  a marked <div> and the script
                      static       the whole card without a script
                      plain        the whole card in HTML that a CMS lets through
                      frame        an iframe, for sites that allow nothing else
  --lang TAG        ${languages.map(({ code }) => code).join(', ')}; default: the page's language with a
                    script, otherwise ${languages[0].code}
  --src ADDRESS     where the page finds iop-return-card.js (or frame.html);
                    with --as static, the script to load later; a name that
                    ends in .es.js is the Spanish-only script
  --integrity       let the browser check the script, by its hash in the version
                    that ADDRESS names, as in https://cdn.example/VERSION/…; if it
                    names none, the script has to be a file of this version
  --reserve         keep the card's room until the script has run, with a <style>
                    (for tag)
  --out FILE        write there instead of printing
  --help (-h), --version

  The card's own options:

${optionNames.map(usageOf).join('\n')}

Exits with 0, with 2 for an option that isn't valid, with 1 if FILE can't be written.
`;
/** An attribute's description from the manifest. */
function descriptionOf(attribute) {
    const { modules } = readJson('dist/custom-elements.json');
    const [{ attributes }] = modules[0].declarations;
    return attributes.find(({ name }) => name === attribute).description.replaceAll('`', '');
}
function usageOf(name) {
    const option = declared[name];
    const attribute = attributeOf(name);
    const accepts = option.kind === 'flag' ? '' : ` VALUE   ${acceptedBy(option)}`;
    return `  --${attribute}${accepts}\n      ${descriptionOf(attribute)}`;
}
const value = { type: 'string' };
const flag = { type: 'boolean' };
/**
 * Returns the command's output for its arguments, and the file to write it to. Throws a `RangeError` for an invalid
 * value, and an error with an `ERR_PARSE_ARGS` code for an unknown option.
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
            reserve: flag,
            help: { ...flag, short: 'h' },
            version: flag,
            ...Object.fromEntries(optionNames.map((name) => [attributeOf(name), declared[name].kind === 'flag' ? flag : value])),
        },
    });
    if (values.help)
        return { text: usage() };
    if (values.version)
        return { text: `${version}\n` };
    const options = Object.fromEntries(['as', 'lang', 'src', ...optionNames]
        .map((name) => [name, values[attributeOf(name)]])
        .filter(([, value]) => value !== undefined));
    const src = options.src ?? 'iop-return-card.js';
    // `renderCard` rejects an invalid address.
    const integrity = values.integrity && isAddress(src) && { integrity: hashOf(src) };
    return {
        text: renderCard({ ...options, ...integrity, ...(values.reserve && { reserve: true }) }),
        out: values.out,
    };
}
/** Reads a JSON file by its path in the package: this module is in `dist/modules/snippets`. */
const readJson = (name) => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
/** The hash of the file at an address, for the version in the address, otherwise for this version. */
function hashOf(src) {
    const released = Object.entries(readJson('releases.json'));
    const versions = new Map(released.map(([version, { files }]) => [version, files]));
    versions.set(version, readJson('dist/integrity.json'));
    const asked = versionOf(src) ?? version;
    const hashes = versions.get(asked);
    if (!hashes)
        throw new RangeError(`--integrity has no hashes for version "${asked}" in --src, only for ${[...versions.keys()].join(', ')}.`);
    const name = fileNameOf(src);
    if (!Object.hasOwn(hashes, name))
        throw new RangeError(`--integrity knows no file "${name}" in version ${asked}.`);
    return hashes[name];
}
