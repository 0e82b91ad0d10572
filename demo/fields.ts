import {acceptedBy, kinds} from '../dist/modules/options/kinds.js';
import {options} from '../dist/modules/options/options.js';
import type {Phone} from '../dist/modules/options/phone.js';
import {readOption} from '../dist/modules/options/read-option.js';
import {languageOf, spoken} from '../dist/modules/languages/spoken.js';
import {
  attributes,
  colorNames,
  formOf,
  longestText,
  valueOf,
  type Choices,
  type ColorName,
} from './choices.js';
import {readColor} from './colors.js';
import {folderOf} from './folder.js';
import {labels} from './labels.js';
import {filesOf} from './source.js';

/** A remark on a field's text: what is wrong, or how it is understood. */
export interface Remark {
  readonly fault?: string;
  readonly note?: string;
}

export interface Fault {
  readonly name: string;
  readonly label: string;
  readonly fault: string;
}

const isColor = (name: string): name is ColorName => colorNames.includes(name as ColorName);

/** Returns the remark on a field's text. All rules are the card's own. */
export function remarkOn(name: string, text: string): Remark {
  if (!text) return {};
  if (text.length > longestText)
    return {fault: `This is too long. It takes ${longestText} characters at most.`};
  const option = attributes.get(name);
  if (option) {
    let isRefused = false;
    const value = readOption(option, text, () => (isRefused = true));
    if (isRefused) return {fault: `This is not understood. It takes ${acceptedBy(options[option])}.`};
    const phone = value as Partial<Phone> | undefined;
    return phone?.number ? {note: `Dialed as ${phone.number}. Shown as ${phone.display!}.`} : {};
  }
  if (['lang', 'second'].includes(name) && !languageOf(text))
    return {fault: `The card has no such language. It takes ${spoken.map(({code}) => code).join(', ')}.`};
  if (isColor(name)) {
    const color = readColor(text);
    if (!color) return {fault: 'This is not a color. It takes #0b5a57, for example.'};
    return color === text.toLowerCase() ? {} : {note: `The snippet contains ${color}.`};
  }
  if (name === 'page' && !kinds.url.read(text, []))
    return {fault: `This is not understood. It takes ${kinds.url.accepts}.`};
  if (name === 'folder') {
    const folder = folderOf(text);
    if (folder === undefined)
      return {fault: 'This is not the address of a folder. It takes /files/ or https://example.org/files/.'};
    return folder === text ? {} : {note: `The snippet looks in ${folder || 'the folder of your page'}.`};
  }
  return {};
}

/** The choices of a poster; the last two are only for it. */
const posterNames = ['county', 'lang', 'phone', 'second', 'page'];
const posterOnly = posterNames.slice(-2);

/** What to fix before the snippet can be copied. */
export function faultsOf(choices: Choices): Fault[] {
  const form = formOf(choices);
  const isOwn = filesOf(form).length > 0 && valueOf(choices, 'files') === 'own';
  /** Whether the form has a field for it. */
  const isAsked = (name: string) =>
    form === 'poster' ? posterNames.includes(name) : name === 'folder' ? isOwn : !posterOnly.includes(name);
  return Object.entries(choices).flatMap(([name, text]) => {
    const {fault} = remarkOn(name, text);
    return fault && isAsked(name) ? [{name, label: labels[name]!, fault}] : [];
  });
}

export const withoutFaults = (choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([name, text]) => !remarkOn(name, text).fault));
