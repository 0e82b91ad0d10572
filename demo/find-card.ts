// Finds the card in a pasted snippet, and the options that it is given there.
import {fileNameOf, isAddress} from '../dist/modules/snippets/src-address.js';
import {staticContent} from './damage.js';
import {isKnown, type Given} from './given-options.js';
import {readBinding} from './read-code.js';
import type {Form} from './sites.js';

/** Where the card was found: the element with the options, and the prefix of their names. */
export interface Found {
  readonly form: Form;
  readonly carrier: Element;
  readonly prefix: string;
}

export const tag = 'iop-return-card';
export const mark = `data-${tag}`;
/** Attributes that any element may have. */
const common = 'id class classname style title dir hidden slot tabindex role key ref'.split(' ');

export function findCard(body: DocumentFragment): Found | undefined {
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

/** The options in an address. A card page has its language in its name. */
export function parametersOf(src: string): Given[] {
  if (!isAddress(src)) return [];
  const [, language] = /^page\.(\w+)\.html$/.exec(fileNameOf(src)) ?? [];
  const given = [...new URL(src, location.href).searchParams];
  return language ? [...given, ['lang', language]] : given;
}

/** The options that a card's attributes give, and the names of those that an app's code computes. */
export function attributesOf({carrier, prefix}: Found): {given: Given[]; computed: string[]} {
  const computed: string[] = [];
  const given = [...carrier.attributes].flatMap(({name, value}): Given[] => {
    if (prefix) return name.startsWith(prefix) && name !== mark ? [[name.slice(prefix.length), value]] : [];
    if (common.includes(name) || /^(data-|aria-|on)/.test(name)) return [];
    const read = readBinding(name, value);
    if (read && read.value === undefined && isKnown(read.name)) computed.push(read.name);
    return read?.value === undefined ? [] : [[read.name, read.value]];
  });
  return {given, computed};
}
