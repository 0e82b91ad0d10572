import { languageOf, spoken } from '../languages/spoken.js';
import { attributeOf, optionNames, options as declared, optionsFor, } from '../options/options.js';
import { readOption, textOf } from '../options/read-option.js';
import { template } from '../element/template.js';
import { css } from '../styles/generated/static.js';
import { frameListener } from './frame-listener.js';
import { plain } from './plain.js';
import { reservation } from './reserve.js';
import { isAddress, onlyLanguageOf, withParameters } from './src-address.js';
import { htmlOf, textOfPart } from './to-html.js';
import { escape } from './walk-template.js';
export const forms = ['tag', 'one-tag', 'mount-point', 'static', 'plain', 'frame'];
/** The slots that take text. */
const slots = ['hours', 'footer'];
/** The `<style>` of every static card. A strict CSP needs its hash. */
export { css as staticStyle };
/** Asks Autoptimize and LiteSpeed Cache to leave the `<style>` in place. Both look for the attribute in the tag. */
const unoptimized = 'data-noptimize data-no-optimize="1"';
/** Options that a form can't express. We throw instead of dropping them silently. */
const unsupported = {
    'one-tag': (option) => slots.some((name) => name === option),
    plain: (option) => !['lang', ...optionsFor('plain').map(attributeOf)].includes(option),
    frame: (option) => !['lang', 'src', ...optionsFor('frame').map(attributeOf)].includes(option),
};
const isFlag = (name) => declared[name].kind === 'flag';
const refuse = (message) => {
    throw new RangeError(message);
};
/**
 * Escapes non-ASCII characters, so the page's encoding doesn't matter. Goes character by character: WebKit's regular
 * expressions with the `u` flag treat pairs such as U+FB50 and U+FE8D as one character, and would lose the second.
 */
const ascii = (html) => [...html]
    .map((character) => (/[\n -~]/.test(character) ? character : `&#${String(character.codePointAt(0))};`))
    .join('');
/** Throws for unknown option names, with a hint for names such as `text-phone`. */
function checkNames(given) {
    const accepted = ['as', 'lang', 'src', 'integrity', 'reserve', ...slots, ...optionNames];
    const letters = (name) => name.replace(/[-_]/g, '').toLowerCase();
    for (const name of Object.keys(given)) {
        if (accepted.includes(name))
            continue;
        const meant = accepted.find((each) => letters(each) === letters(name));
        const hint = meant ? `Did you mean ${meant}?` : `It takes ${accepted.join(', ')}.`;
        refuse(`renderCard has no option "${name}". ${hint}`);
    }
}
/** Throws for a value of the wrong type: `{}` would show as `[object Object]`, `'false'` would turn an option on. */
function checkType(name, value, type, accepts) {
    if (![type, 'undefined'].includes(typeof (value ?? undefined)))
        refuse(`renderCard does not accept ${name}="${textOf(value)}". It takes ${accepts}.`);
}
/**
 * Returns the HTML of a card, in the form given by `as`. Throws a `RangeError` that lists the accepted values if an
 * option is unknown, has an invalid value, or doesn't apply to that form.
 */
export function renderCard(options) {
    // Own properties only, so that nothing on `Object.prototype` becomes an option.
    const given = { __proto__: null, ...options };
    checkNames(given);
    const as = textOf(given.as ?? 'tag');
    if (!forms.includes(as))
        refuse(`renderCard does not accept as="${as}". It takes ${forms.join(', ')}.`);
    const src = textOf(given.src ?? (as === 'frame' ? 'frame.html' : 'iop-return-card.js'));
    if (!isAddress(src))
        refuse(`renderCard does not accept src="${src}". It takes a web address or a path.`);
    const integrity = textOf(given.integrity);
    if (integrity && !/^sha(256|384|512)-[\w+/=-]+$/.test(integrity))
        refuse(`renderCard does not accept integrity="${integrity}". It takes a hash such as sha384-….`);
    const lang = textOf(given.lang);
    const only = onlyLanguageOf(src);
    const language = lang
        ? (languageOf(lang) ??
            refuse(`renderCard does not accept lang="${lang}". It takes ${spoken.map(({ code }) => code).join(', ')}.`))
        : (only ?? spoken[0]);
    if (only && language !== only)
        refuse(`src="${src}" is the ${only.code}-only script, which does not accept lang="${lang}".`);
    const read = Object.fromEntries(optionNames.map((name) => [name, readOption(name, given[name], refuse)]));
    const attributes = new Map();
    for (const name of optionNames) {
        if (isFlag(name))
            checkType(name, given[name], 'boolean', 'true or false');
        const text = textOf(given[name] || undefined);
        if (text)
            attributes.set(attributeOf(name), isFlag(name) ? '' : text);
    }
    if (lang || as === 'static')
        attributes.set('lang', language.code);
    const write = (prefix = '') => [...attributes].map(([name, value]) => ` ${prefix}${name}${value && `="${escape(value)}"`}`).join('');
    for (const name of slots)
        checkType(name, given[name], 'string', 'text');
    const slotted = slots.map((name) => [name, textOf(given[name])]).filter(([, text]) => text);
    const hasSrc = (given.src ?? null) !== null;
    if (as === 'plain' || as === 'frame' || as === 'one-tag') {
        const asked = [
            ...attributes.keys(),
            ...slotted.map(([name]) => name),
            ...(hasSrc ? ['src'] : []),
            ...(integrity ? ['integrity'] : []),
        ];
        for (const option of asked.filter(unsupported[as]))
            refuse(`as="${as}" does not accept ${option}.`);
    }
    checkType('reserve', given.reserve, 'boolean', 'true or false');
    if (given.reserve && as !== 'tag')
        refuse(`as="${as}" does not accept reserve.`);
    if (as === 'static' && integrity && !hasSrc)
        refuse('A static card without src has nothing to check.');
    const card = (isScripted) => template(language, read, {
        languages: isScripted && !only ? spoken : [],
        open: read.open,
        unfolded: read.open.length > 0,
        actions: isScripted ? ['copy'] : [],
        announcement: undefined,
        line: undefined,
    });
    const phoneLink = `<a href="tel:${read.phone.number}">${textOfPart(card(false), 'call')}</a>`;
    const content = phoneLink + slotted.map(([name, text]) => ` <span slot="${name}">${escape(text)}</span>`).join('');
    const sri = integrity ? ` integrity="${escape(integrity)}" crossorigin="anonymous"` : '';
    const script = (more) => `<script src="${escape(src)}"${sri}${more}></script>`;
    switch (as) {
        case 'tag':
            return ascii(`${script(' defer')}\n${given.reserve ? `${reservation(read, language.code)}\n` : ''}<div><iop-return-card${write()}>${content}</iop-return-card></div>\n`);
        case 'one-tag':
            return ascii(`${script(` data-iop-return-card${write('data-')} async`)}\n`);
        case 'mount-point':
            return ascii(`<div data-iop-return-card${write('data-')}>${content}</div>\n${script(' async')}\n`);
        case 'static': {
            const shadow = `<template shadowrootmode="open" shadowrootclonable><style ${unoptimized}>${css}</style>${htmlOf(card(hasSrc))}</template>`;
            const element = `<div><iop-return-card${write()}>${shadow}${content}</iop-return-card></div>\n`;
            return ascii(element + (hasSrc ? `${script(' defer')}\n` : ''));
        }
        case 'plain':
            return ascii(`<div lang="${language.code}" dir="${language.direction}">\n${plain(card(false))}\n</div>\n`);
        case 'frame': {
            const title = textOfPart(card(false), 'heading');
            return ascii(`<iframe name="iop-return-card" src="${escape(withParameters(src, attributes))}" title="${title}" width="320" height="1200" style="width:100%;border:0" allow="clipboard-write; web-share"></iframe>
${frameListener}
`);
        }
    }
}
