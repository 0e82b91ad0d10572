import {attributes} from './choices.js';

/** What the code of an app sets on the card, and whether it is the code of an app at all. */
export interface Code {
  readonly html: string;
  readonly isApp: boolean;
}

/** The end of an expression in braces, or -1 if it has none in reach. */
function endOfBraces(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < Math.min(text.length, start + 1000); index++) {
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth === 0) return index;
  }
  return -1;
}

/** A literal as text; an expression as `{…}`, without what would end an attribute. */
function valueOf(expression: string): string {
  const text = expression.trim();
  const [, , literal] = /^(["'`])([^"'`$]*)\1$/.exec(text) ?? [];
  if (literal !== undefined) return literal;
  return /^(\d+|true)$/.test(text) ? text : `{${text.replace(/["{}<>]/g, '').slice(0, 40)}}`;
}

/** Writes attributes such as `county={"bristol"}` or `county={county}` as HTML. */
export function readCode(pasted: string): Code {
  let html = '';
  let rest = pasted;
  let isApp = /\b(from|import)\s*['"]iop-return-card/.test(pasted);
  for (let found; (found = /[\w:.-]=\{/.exec(rest));) {
    const start = found.index + 2;
    const end = endOfBraces(rest, start);
    if (end < 0) break;
    isApp = true;
    html += `${rest.slice(0, start)}"${valueOf(rest.slice(start + 1, end))}"`;
    rest = rest.slice(end + 1);
  }
  return {html: html + rest, isApp};
}

const binding = /^(?::|v-bind:|\.|prop:|attr:|bind:|\[attr\.|\[)([\w-]+)\]?$/;
const event = /^(@|\(|on:?[a-z])|^v-/i;
const byLetters = new Map([...attributes.keys()].map((name) => [name.replaceAll('-', ''), name]));

/** An attribute as a framework's template has it: its name in HTML, and its text unless the app's code computes it. */
export function readBinding(name: string, value: string): {name: string; value?: string} | undefined {
  if (event.test(name)) return undefined;
  const [, shorthand] = /^\{([\w-]+)\}$/.exec(name) ?? [];
  const [, bound] = binding.exec(name) ?? [];
  const plain = bound ?? shorthand ?? name;
  const written = byLetters.get(plain.toLowerCase()) ?? plain;
  if (shorthand) return {name: written};
  // A bound value is an expression: we can read a literal.
  const text = bound ? /^(?:'([^']*)'|(\d+|true))$/.exec(value)?.slice(1).find(Boolean) : value;
  if (text && /^\{(false|null|undefined)\}$/.test(text)) return undefined;
  return text === undefined || /^\{.*\}$/.test(text) ? {name: written} : {name: written, value: text};
}
