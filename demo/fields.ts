import {descriptions} from 'facts';
import {readOption, rules, type Phone} from '../dist/modules/element/options.js';
import {languageOf, spoken} from '../dist/modules/languages/spoken.js';
import {isAddress} from '../dist/modules/snippets/src-address.js';
import {attributes, colourNames, type Choices, type ColourName} from './choices.js';
import {labels} from './labels.js';
import {framed, scripted} from './sites.js';
import {formOf, valueOf} from './choices.js';

/** What is said about the text in a field: why it is wrong, or how it will be understood. */
export interface Remark {
  readonly fault?: string;
  readonly note?: string;
}

export interface Fault {
  readonly name: string;
  readonly label: string;
  readonly fault: string;
}

/** The card's own sentence about an option; of what only this page has, the page's. */
export const hintOf = (name: string) =>
  name === 'folder'
    ? 'Empty means: beside your page.'
    : (descriptions[name] ?? descriptions[`--iop-${name}`] ?? '');

/** Shorter than what the README says of each option, since it stands under a label. */
const longest = 300;

const isColour = (name: string): name is ColourName => colourNames.includes(name as ColourName);

/** Says what a field's text means. Every rule is the card's own. */
export function remarkOn(name: string, text: string): Remark {
  if (!text) return {};
  if (text.length > longest) return {fault: `This is too long. It takes ${longest} characters at most.`};
  const option = attributes.get(name);
  if (option) {
    let isRefused = false;
    const value = readOption(option, text, () => (isRefused = true));
    if (isRefused) return {fault: `This is not understood. It takes ${rules[option].accepts}.`};
    const phone = value as Partial<Phone> | undefined;
    return phone?.number ? {note: `Dialled as ${phone.number}. Shown as ${phone.display!}.`} : {};
  }
  if (name === 'lang' && !languageOf(text))
    return {fault: `No card speaks this language. It takes ${spoken.map(({code}) => code).join(', ')}.`};
  if (isColour(name) && !(CSS.supports('color', text) && /^[\w#(),.%\s/+-]+$/.test(text)))
    return {fault: 'This is not a colour. It takes #0b5a57, for example.'};
  if (name === 'folder' && !isAddress(`${text}x`))
    return {fault: 'This is not an address. It takes /files/, for example.'};
  return {};
}

/** What has to be put right before anything may be copied. */
export function faultsOf(choices: Choices): Fault[] {
  const form = formOf(choices);
  const isOwn = [...scripted, ...framed].includes(form) && valueOf(choices, 'files') === 'own';
  const faults = Object.entries(choices).flatMap(([name, text]) => {
    const {fault} = remarkOn(name, text);
    return fault && (name !== 'folder' || isOwn) ? [{name, label: labels[name]!, fault}] : [];
  });
  const needsAddress = form === 'address' && isOwn && !/^https?:/i.test(choices['folder'] ?? '');
  return needsAddress
    ? [
        ...faults,
        {name: 'folder', label: labels['folder']!, fault: 'Type all of its web address, from https:// on.'},
      ]
    : faults;
}

/** The choices that are right. */
export const withoutFaults = (choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([name, text]) => !remarkOn(name, text).fault));
