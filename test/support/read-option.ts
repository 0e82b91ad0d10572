import {pathToFileURL} from 'node:url';

const built = async (name: string) =>
  (await import(pathToFileURL(`dist/modules/options/${name}.js`).href)) as unknown;
export const {kinds, patterns, valuesOf} = (await built(
  'kinds',
)) as typeof import('../../dist/modules/options/kinds.js');
export const {attributeOf, options, optionNames} = (await built(
  'options',
)) as typeof import('../../dist/modules/options/options.js');
export const {readOption} = (await built(
  'read-option',
)) as typeof import('../../dist/modules/options/read-option.js');

type Declared = typeof options;
/** The name of an option that takes a text. */
export type TextOption = {
  [Name in keyof Declared]: Declared[Name] extends {kind: 'flag'} ? never : Name;
}[keyof Declared];

/** The options that take a text. A flag refuses nothing: it is on or off. */
export const textOptions = optionNames.filter((name): name is TextOption => options[name].kind !== 'flag');

/** What an option's value is read as, and what is said of it. */
export function read(name: TextOption, value: unknown) {
  const complaints: string[] = [];
  const option = readOption(name, value, (message) => complaints.push(message));
  return {option, complaints};
}
