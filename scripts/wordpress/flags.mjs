/**
 * The attributes that are present or not, by the name of their property.
 *
 * @param {{name: string, fieldName?: string, type: {text: string}}[]} attributes as the manifest has them
 * @returns {{[property: string]: string}}
 */
export const flagsOf = (attributes) =>
  Object.fromEntries(
    attributes.filter(({type}) => type.text === 'boolean').map(({name, fieldName}) => [fieldName, name]),
  );
