// The list of attributes in readme.txt, from the card's manifest: WordPress's form of it has no tables.

/**
 * @param {string} text
 * @param {{name: string, description: string, default?: string, type: {text: string}}[]} attributes
 */
export const withAttributeList = (text, attributes) =>
  text.replace(
    '{attributes}',
    attributes
      .map(({name, description, type}) => {
        const values = type.text.includes("'")
          ? ` Values: ${type.text
              .split(' | ')
              .filter((value) => value !== 'string')
              .map((value) => value.replaceAll("'", ''))
              .join(', ')}.`
          : '';
        return `* \`${name}\`: ${description}${values}`;
      })
      .join('\n'),
  );
