/**
 * A plugin for the custom-elements analyzer: tells which values the `lang` attribute takes, from the table of languages.
 * @param {readonly {readonly code: string}[]} languages
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export const languagesFromTable = (languages) => ({
  name: 'languages-from-table',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const attributes = modules.flatMap(({declarations = []}) =>
      declarations.flatMap((item) => item.attributes ?? []),
    );
    const lang = attributes.find(({name}) => name === 'lang');
    if (!lang) throw new Error('The JSDoc of the element no longer tells of the lang attribute.');
    lang.type = {text: [...languages.map(({code}) => `'${code}'`), 'string'].join(' | ')};
  },
});
