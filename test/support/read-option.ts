import {pathToFileURL} from 'node:url';

export const {attributeOf, kinds, optionNames, patterns, readOption, rules} = (await import(
  pathToFileURL('dist/modules/element/options.js').href
)) as typeof import('../../dist/modules/element/options.js');
export type OptionName = (typeof optionNames)[number];

/** The result of reading an option's value, and the complaint about it. */
export function read(name: OptionName, value: unknown) {
  const complaints: string[] = [];
  const option = readOption(name, value, (message) => complaints.push(message));
  return {option, complaints};
}
