import {fileNameOf, isAddress} from '../dist/modules/snippets/src-address.js';
import {tidy, type Choices} from './choices.js';
import {damageTo} from './damage.js';
import {attributesOf, findCard, parametersOf, tag} from './find-card.js';
import {accepted, isInShortcode, unknown, wrong, type Given} from './given-options.js';
import {parse} from './html.js';
import {readCode} from './read-code.js';
import {colorsOf, roomIn, slotsOf} from './read-content.js';
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

/** In characters: longer than a whole page, and longer than any file URL. */
const [longestPaste, longestSource] = [1_000_000, 2000];

/** The forms that are the address of a page, by the page's name. */
const formOfPage = (name: string): Form | undefined =>
  name === 'frame.html' ? 'address' : /^page(\.\w+)?\.html$/.test(name) ? 'page' : undefined;

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
  const found = findCard(body);
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
  const given = [...(element?.attributes ?? [])].map(({name, value}): Given => [
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
function site(form: Form, current: string): Given[] {
  if (form === 'page') return [];
  const has = sites.filter(({forms}) => forms.includes(form));
  const {id} = has.find(({id}) => id === current) ?? has.find(({forms}) => forms[0] === form) ?? has[0]!;
  return [
    ['site', id],
    ['form', form],
  ];
}

/** A compact card may be anywhere with little room. */
function place(form: Form, given: readonly Given[]): Given[] {
  if (form === 'page') return [['place', 'link']];
  return form !== 'address' && given.some(([name]) => name === 'compact') ? [['place', 'home']] : [];
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
