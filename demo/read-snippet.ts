import {fileNameOf, isAddress} from '../dist/modules/snippets/src-address.js';
import {attributes, colorNames, isFlag, longestText, tidy, type Choices} from './choices.js';
import {damageTo, staticContent} from './damage.js';
import {remarkOn} from './fields.js';
import {parse} from './html.js';
import {readBinding, readCode} from './read-code.js';
import {repairPaste} from './repair-paste.js';
import {aboutSource, filesOf} from './read-files.js';
import {readPlain} from './read-plain.js';
import {sites, type Form} from './sites.js';
import {updateOf, type Update} from './update.js';

/** What a pasted snippet contains, and what to report about it. */
export interface Reading {
  /** Undefined if it has no card. */
  readonly choices: Choices | undefined;
  readonly findings: readonly string[];
  readonly update?: Update | undefined;
}

/** Where the card was found: the element with the options, and the prefix of their names. */
interface Found {
  readonly form: Form;
  readonly carrier: Element;
  readonly prefix: string;
}

/** In characters: longer than a whole page, and longer than any file URL. */
const [longestPaste, longestSource] = [1_000_000, 2000];

/** The forms that are the address of a page, by the page's name. */
const formOfPage = (name: string): Form | undefined =>
  name === 'frame.html' ? 'address' : /^page(\.\w+)?\.html$/.test(name) ? 'page' : undefined;

const tag = 'iop-return-card';
const mark = `data-${tag}`;
/** Attributes that any element may have. */
const common = 'id class classname style title dir hidden slot tabindex role key ref'.split(' ');

function find(body: DocumentFragment): Found | undefined {
  const element = body.querySelector(tag);
  const point = body.querySelector(`[${mark}]`);
  const frame = body.querySelector('iframe[src*="frame.html"]');
  if (element) {
    return {form: element.querySelector(staticContent) ? 'static' : 'tag', carrier: element, prefix: ''};
  }
  if (point)
    return {form: point.localName === 'script' ? 'one-tag' : 'mount-point', carrier: point, prefix: 'data-'};
  return frame ? {form: 'frame', carrier: frame, prefix: ''} : undefined;
}

/** Reads a snippet in any form, even a damaged one, and lists what to report. `current` is the chosen site. */
export function readSnippet(pasted: string, current: string): Reading {
  if (pasted.length > longestPaste)
    return {
      choices: undefined,
      findings: ['This is too long for a snippet. Paste only the code of the card.'],
    };
  const code = readCode(pasted.trim());
  const {body, findings} = repairPaste(code.html);
  const text = body.textContent.trim();
  const shortcode = /\[iop_return_card\b([^[\]]*)\]/.exec(text);
  if (shortcode) return readShortcode(shortcode[1]!, findings);
  const address = isAddress(text) && formOfPage(fileNameOf(text)) ? text : undefined;
  const found = find(body);
  const damage = damageTo(body);
  if (!address && !found) {
    const plain = readPlain(body);
    if (plain) {
      const choices = tidy([...site('plain', current), ...plain.choices]);
      return {
        choices,
        findings: [...findings, ...damage, ...plain.findings],
        update: updateOf(choices, body, {src: undefined, integrity: undefined}),
      };
    }
    return {choices: undefined, findings: [...findings, ...(damage.length ? damage : lost(body, pasted))]};
  }
  const form = address ? formOfPage(fileNameOf(address))! : found!.form;
  const {given, computed} =
    address || form === 'frame'
      ? {given: parametersOf(address ?? found!.carrier.getAttribute('src')!), computed: []}
      : attributesOf(found!);
  const script =
    body.querySelector('script[src*="iop-return-card"]') ?? body.querySelector('script[src]') ?? undefined;
  const loader = form === 'frame' ? found!.carrier : script;
  const src = (address ?? loader?.getAttribute('src'))?.slice(0, longestSource);
  const integrity = script?.getAttribute('integrity');
  const isApp = form === 'tag' && !src && (current === 'app' || code.isApp);
  const choices = tidy([
    ...site(isApp ? 'npm' : form, current),
    ...place(form, given),
    ...filesOf(src),
    ...accepted(given),
    ...slotsOf(found?.carrier),
    ...(form === 'tag' && !isApp ? roomIn(body) : []),
    ...colorsOf(body),
  ]);
  return {
    choices,
    findings: [
      ...findings,
      ...damage,
      ...unknown(given),
      ...wrong(given),
      ...computed.map(
        (name) => `Your app’s code sets ${name}. We can’t read it; the new snippet leaves it out.`,
      ),
      ...(form === 'static' ? [] : aboutSource(src, integrity, isApp)),
      ...(['tag', 'mount-point', 'static'].includes(form) && !damage.length
        ? aboutFallback(found!.carrier)
        : []),
    ],
    update: damage.length ? undefined : updateOf(choices, body, {src, integrity}),
  };
}

/** The WordPress plugin's shortcode accepts the card's attributes, also with underscores, an accent color and a footer. */
function readShortcode(text: string, findings: readonly string[]): Reading {
  const [element] = parse(`<${tag} ${text}></${tag}>`).children;
  const given = [...(element?.attributes ?? [])].map(({name, value}): [string, string] => [
    name.replaceAll('_', '-'),
    value,
  ]);
  const choices = tidy([['site', 'wordpress'], ['form', 'plugin'], ...accepted(given, isInShortcode)]);
  return {
    choices,
    findings: [...findings, ...unknown(given, isInShortcode), ...wrong(given, isInShortcode)],
    update: updateOf(choices, parse(''), {src: undefined, integrity: undefined}),
  };
}

/**
 * Keeps the chosen site if it has this form. Otherwise uses the first site that has it, preferably as its best form.
 */
function site(form: Form, current: string): [string, string][] {
  if (form === 'page') return [];
  const has = sites.filter(({forms}) => forms.includes(form));
  const {id} = has.find(({id}) => id === current) ?? has.find(({forms}) => forms[0] === form) ?? has[0]!;
  return [
    ['site', id],
    ['form', form],
  ];
}

/** A compact card may be anywhere with little room. */
function place(form: Form, given: readonly [string, string][]): [string, string][] {
  if (form === 'page') return [['place', 'link']];
  return form !== 'address' && given.some(([name]) => name === 'compact') ? [['place', 'home']] : [];
}

const isKnown = (name: string) => attributes.has(name) || name === 'lang';

/** The options in an address. A card page has its language in its name. */
function parametersOf(src: string): [string, string][] {
  if (!isAddress(src)) return [];
  const [, language] = /^page\.(\w+)\.html$/.exec(fileNameOf(src)) ?? [];
  const given = [...new URL(src, location.href).searchParams];
  return language ? [...given, ['lang', language]] : given;
}

/** The options that a card's attributes give, and the names of those that an app's code computes. */
function attributesOf({carrier, prefix}: Found): {given: [string, string][]; computed: string[]} {
  const computed: string[] = [];
  const given = [...carrier.attributes].flatMap(({name, value}): [string, string][] => {
    if (prefix) return name.startsWith(prefix) && name !== mark ? [[name.slice(prefix.length), value]] : [];
    if (common.includes(name) || /^(data-|aria-|on)/.test(name)) return [];
    const read = readBinding(name, value);
    if (read && read.value === undefined && isKnown(read.name)) computed.push(read.name);
    return read?.value === undefined ? [] : [[read.name, read.value]];
  });
  return {given, computed};
}

const isInShortcode = (name: string) => isKnown(name) || ['accent', 'footer'].includes(name);

const accepted = (given: readonly [string, string][], isOption = isKnown) =>
  given
    .filter(([name]) => isOption(name))
    .map(([name, value]): [string, string] => [name, isFlag(name) ? 'on' : value.slice(0, longestText + 1)]);

const unknown = (given: readonly [string, string][], isOption = isKnown) =>
  given
    .filter(([name]) => !isOption(name))
    .map(([name]) => `Unknown: the card has no option “${name.slice(0, 60)}”.`);

const wrong = (given: readonly [string, string][], isOption = isKnown) =>
  given.flatMap(([name, value]) => {
    const {fault} = isOption(name) ? remarkOn(name, value) : {};
    return fault ? [`Wrong: ${name}="${value.slice(0, 60)}". ${fault}`] : [];
  });

const slotsOf = (carrier: Element | undefined) =>
  ['hours', 'footer'].flatMap((name): [string, string][] => {
    const text = carrier?.querySelector(`[slot=${name}]`)?.textContent.trim();
    return text ? [[name, text]] : [];
  });

/** Whether the snippet keeps the card's room until the script has run. */
const roomIn = (body: DocumentFragment): [string, string][] => [
  [
    'room',
    [...body.querySelectorAll('style')].some((style) => style.textContent.includes('iop-room'))
      ? 'kept'
      : 'none',
  ],
];

/** Uses the browser's own CSS parser. */
function colorsOf(body: DocumentFragment): [string, string][] {
  const sheet = new CSSStyleSheet();
  const inline = body.querySelector(`${tag}, [${mark}]`)?.getAttribute('style') ?? '';
  sheet.replaceSync(
    `${[...body.querySelectorAll('style')].map((style) => style.textContent).join('\n')}\n${tag}{${inline}}`,
  );
  const colors = new Map<string, string>();
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== tag) continue;
    for (const name of colorNames) {
      const value = rule.style.getPropertyValue(`--iop-${name}`).trim();
      if (value) colors.set(name, value);
    }
  }
  return [...colors];
}

function aboutFallback(carrier: Element): string[] {
  return carrier.querySelector('a[href^="tel:"]')
    ? []
    : ['Missing: the phone link inside the card. Visitors without the script see nothing.'];
}

/** Reports what is left if a CMS removed the card itself. */
function lost(body: DocumentFragment, pasted: string): string[] {
  const [, file] = /\/\*! iop-return-card (\S+),/.exec(pasted) ?? [];
  if (file)
    return [
      `This is the card’s file, of version ${file}. It goes on your site; paste the code of your page.`,
    ];
  if (/<iop-return-card\b[^>]*$/i.test(pasted))
    return ['Damaged: the code ends in the middle of a tag. Copy all of it again.'];
  if (body.querySelector('script[src*="iop-return-card"]'))
    return [
      'Missing: the card itself. There is only its script: your editor removed the rest. Use a placeholder instead.',
    ];
  if (body.querySelector('a[href^="tel:"]'))
    return [
      'Missing: the card and its script. Only the phone link is left: your editor removed the rest. Use the plain card instead.',
    ];
  return ['There is no card in this text. Paste all of your snippet, from the first < to the last >.'];
}
