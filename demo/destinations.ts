import {options} from '../dist/modules/options/options.js';
import {readOption} from '../dist/modules/options/read-option.js';
import {formOf, valueOf, type Choices} from './choices.js';
import {remarkOn} from './fields.js';
import {folderOf, hostOf} from './folder.js';
import {labels} from './labels.js';
import {framed} from './sites.js';
import type {Snippet} from './snippet.js';
import {filesOf} from './source.js';

/** A choice that determines whom visitors reach, what they read or whose files they load. */
export interface Destination {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
}

const host = (address: string) => new URL(address).host;

/** What each choice does, or undefined if it leads to Waterside or the partner's own site. */
const meanings: Readonly<Record<string, (text: string, choices: Choices) => string | undefined>> = {
  phone(text) {
    const [{number, display}, own] = [readOption('phone', text), options.phone.default];
    return number === own.number ? undefined : `Calls go to ${display}, not to Waterside’s ${own.display}.`;
  },
  'text-phone': (text) => `Text messages go to ${readOption('textPhone', text)!.display}.`,
  email: (text) => `Emails go to ${readOption('email', text)!}.`,
  'program-url'(text) {
    const [given, own] = [readOption('programUrl', text), options.programUrl.default].map(host);
    return given === own ? undefined : `The link to the program opens ${given!}, not Waterside’s ${own!}.`;
  },
  page: (text, choices) =>
    formOf(choices) === 'poster' ? `The poster’s second code opens ${host(text)}.` : undefined,
  hours: (text) => `Visitors read “${text}”.`,
  footer: (text) => `Visitors read “${text}”.`,
  folder(text, choices) {
    const form = formOf(choices);
    const other = hostOf(folderOf(text)!);
    if (!other || !filesOf(form).length || valueOf(choices, 'files') !== 'own') return undefined;
    return `Your page loads ${framed.includes(form) ? 'the frame' : 'a script'} from ${other}.`;
  },
};

/** The snippet's destinations other than Waterside and the partner's own site. */
export function destinationsOf(choices: Choices, {leftOut}: Snippet): Destination[] {
  return Object.entries(meanings).flatMap(([name, meaningOf]) => {
    const text = choices[name];
    if (!text || leftOut.includes(name) || remarkOn(name, text).fault) return [];
    const meaning = meaningOf(text, choices);
    return meaning ? [{name, label: labels[name]!, meaning}] : [];
  });
}

/**
 * The choices that the user typed or confirmed during this visit. Not in the URL, so that a link can't confirm itself.
 */
export class Confirmed {
  readonly #texts = new Set<string>();

  add(name: string, choices: Choices) {
    this.#texts.add(`${name}=${choices[name] ?? ''}`);
  }

  has(name: string, choices: Choices) {
    return this.#texts.has(`${name}=${choices[name] ?? ''}`);
  }
}
