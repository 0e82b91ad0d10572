import {forElement} from './manifest-plugins.mjs';

/** @typedef {import('./options.mjs').Declaration} Declaration */

/** The TypeScript type of an option's values. @param {Declaration} declaration */
function typeOf({option}) {
  if (option.kind === 'flag') return 'boolean';
  if (option.kind === 'level') return '1 | 2 | 3 | 4 | 5 | 6';
  if (!('values' in option)) return 'string';
  const values = option.values.map((value) => `'${value}'`).join(' | ');
  return option.kind === 'some' ? `${values} | string` : values;
}

/** The default as written in HTML. @param {Declaration['option']['default']} value */
function defaultOf(value) {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return String(value);
  return 'number' in value ? value.number : 'text' in value ? value.text : undefined;
}

/** Adds an attribute and a property for each option. @param {readonly Declaration[]} declarations */
export const optionsFromTable = (declarations) =>
  forElement('options-from-table', (element) => {
    const items = declarations.map((declaration) => {
      const {name, attribute, description, option} = declaration;
      const value = defaultOf(option.default);
      const shared = {type: {text: typeOf(declaration)}, description, ...(value && {default: value})};
      return {
        attribute: {name: attribute, ...shared, fieldName: name},
        member: {kind: 'field', name, ...shared, attribute},
      };
    });
    const fields = element.members.filter(({kind}) => kind === 'field').length;
    element.attributes.unshift(...items.map(({attribute}) => attribute));
    element.members.splice(fields, 0, ...items.map(({member}) => member));
  });
