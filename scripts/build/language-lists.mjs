// Lists of the languages for documents, from the language table.
import {markdownTable} from 'markdown-table';
import {statusOf} from './translation-status.mjs';

/** @typedef {import('../../dist/modules/languages/languages.js').Language} Language */

const and = new Intl.ListFormat('en-GB');

/**
 * The Markdown of each block, by name.
 * @param {readonly Language[]} languages
 * @returns {{[name: string]: string}}
 */
export function languageLists(languages) {
  const translations = languages.slice(1);
  const scripts = languages.map(({code}) => `\`iop-return-card.${code}.js\``);
  return {
    languages: `${and.format(languages.map(({english}) => english))}.`,
    translations: `**${statusOf(translations)}**`,
    'translation-status': markdownTable([
      ['Language', 'Translated by', 'Reviewed by a qualified human translator'],
      ...languages.map((language) => [
        `${language.english} (\`${language.code}\`)`,
        language.made,
        language.reviewed || 'no, not yet',
      ]),
    ]),
    'translation-files': `${and.format(translations.map(({code, english}) => `\`${code}.xlf\` (${english})`))}.`,
    'one-language-scripts': `${and.format(scripts)}.`,
  };
}
