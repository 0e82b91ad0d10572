import {pathToFileURL} from 'node:url';

export const {attributeOf, kinds, optionNames, patterns, readOption, rules} = (await import(
  pathToFileURL('dist/modules/element/options.js').href
)) as typeof import('../../dist/modules/element/options.js');
export type OptionName = (typeof optionNames)[number];

/** What an option's value is read as, and what is said of it. */
export function read(name: OptionName, value: unknown) {
  const complaints: string[] = [];
  const option = readOption(name, value, (message) => complaints.push(message));
  return {option, complaints};
}
