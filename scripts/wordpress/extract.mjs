// Writes the plugin's current texts to the translation template and to each translation, and removes unused ones.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {po} from 'gettext-parser';
import {isMain} from '../is-main.mjs';
import {strings} from './strings.mjs';

export const folder = 'wordpress/languages';
const template = `${folder}/iop-return-card.pot`;

/**
 * A gettext file with the current texts.
 *
 * @param {{[name: string]: string}} headers
 * @param {(id: string, context: string) => string} translate
 */
function fileWith(headers, translate) {
  /** @type {import('gettext-parser').GetTextTranslations['translations']} */
  const translations = {};
  for (const {id, context = '', from, note} of strings())
    (translations[context] ??= {})[id] = {
      msgid: id,
      msgctxt: context || undefined,
      msgstr: [translate(id, context)],
      comments: {
        reference: from,
        extracted: note,
        translator: undefined,
        flag: flagOf(id),
        previous: undefined,
      },
    };
  return po.compile({charset: 'utf-8', headers, translations}, {foldLength: 0}).toString();
}

/** @param {string} id */
const flagOf = (id) => (/%(\d\$)?s/.test(id) ? 'php-format' : undefined);

export const newTemplate = () =>
  fileWith(
    {
      'Project-Id-Version': 'iop-return-card',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=UTF-8',
      'Content-Transfer-Encoding': '8bit',
      'X-Domain': 'iop-return-card',
    },
    () => '',
  );

/** The locales that have a translation. */
export const locales = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.po'))
    .map((name) => name.slice('iop-return-card-'.length, -'.po'.length))
    .sort();

/** @param {string} locale */
export const fileOf = (locale) => `${folder}/iop-return-card-${locale}.po`;

/** @param {string} locale */
export function newTranslation(locale) {
  const {headers, translations} = po.parse(readFileSync(fileOf(locale)));
  return fileWith(headers, (id, context) => translations[context]?.[id]?.msgstr[0] ?? '');
}

if (isMain(import.meta.url)) {
  writeFileSync(template, newTemplate());
  for (const locale of locales()) {
    const translation = newTranslation(locale);
    writeFileSync(fileOf(locale), translation);
    const empty = Object.values(po.parse(translation).translations)
      .flatMap((texts) => Object.values(texts))
      .filter(({msgid, msgstr}) => msgid && !msgstr[0]);
    for (const {msgid} of empty) console.log(`${fileOf(locale)}: to be translated: ${msgid}`);
  }
}
