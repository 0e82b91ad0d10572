import {warn} from '../shared/warn.js';
import {acceptedBy, kinds, valuesOf, type Option} from './kinds.js';
import {attributeOf, options, type OptionName, type Options} from './options.js';

/** Longer values are never read: in the plugin's PHP, a pattern can take seconds for a megabyte of white space. */
export const lengthLimit = /^.{0,2000}$/su;
/** The invisible characters that come along when people paste. */
export const invisible = /\p{Cf}/gu;

/**
 * The text of a value of any type, without invisible characters. U+FFFD, which no option accepts, for a value without a
 * text or one that doesn't match `readable`.
 */
export function textOf(value: unknown, readable?: RegExp): string {
  try {
    const text = `${(value ?? '') as string}`;
    return readable?.test(text) === false ? '\ufffd' : text.replace(invisible, '').trim();
  } catch {
    return '\ufffd';
  }
}

/**
 * Reads one option. If the value is absent or empty, the option has its default. If the option doesn't accept the value,
 * it also has its default, after one complaint that names what is accepted.
 */
export function readOption<Name extends OptionName>(
  name: Name,
  value: unknown,
  complain: (message: string) => void = warn,
): Options[Name] {
  const option: Option = options[name];
  const text = textOf(option.kind === 'flag' ? value || '' : value, lengthLimit);
  const read = text && kinds[option.kind].read(text, valuesOf(option));
  if (text && read === undefined)
    complain(
      `<iop-return-card> does not accept ${attributeOf(name)}="${text.slice(0, 60)}". It takes ${acceptedBy(option)}.`,
    );
  return (read || option.default) as Options[Name];
}
