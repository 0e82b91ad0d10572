import {forElement} from './manifest-plugins.mjs';

/** Lists the languages that the `lang` attribute accepts. @param {readonly {readonly code: string}[]} languages */
export const languagesFromTable = (languages) =>
  forElement('languages-from-table', (element) => {
    const lang = element.attributes.find(({name}) => name === 'lang');
    lang.type = {text: [...languages.map(({code}) => `'${code}'`), 'string'].join(' | ')};
  });
