// Compiles the translations for WordPress: one file for PHP and one for the editor's script.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {mo, po} from 'gettext-parser';
import {fileOf, locales} from './extract.mjs';

/**
 * The format from https://make.wordpress.org/core/2018/11/09/new-javascript-i18n-support-in-wordpress/
 *
 * @param {import('gettext-parser').GetTextTranslations} file
 */
const forScript = ({headers, translations}) => ({
  domain: 'messages',
  locale_data: {
    messages: {
      '': {domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms']},
      ...Object.fromEntries(
        Object.entries(translations[''])
          .filter(([id, {msgstr}]) => id && msgstr[0])
          .map(([id, {msgstr}]) => [id, msgstr]),
      ),
    },
  },
});

/** @param {string} folder @returns {string[]} the locales */
export function writeTranslations(folder) {
  mkdirSync(folder, {recursive: true});
  for (const locale of locales()) {
    const file = po.parse(readFileSync(fileOf(locale)));
    const start = `${folder}/iop-return-card-${locale}`;
    writeFileSync(`${start}.mo`, mo.compile(file));
    writeFileSync(`${start}-iop-return-card-editor.json`, JSON.stringify(forScript(file)));
  }
  return locales();
}
