// Reads and writes the translators' files, in XLIFF 1.2: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

export {needsReview, unitText, unitsOf} from './units.mjs';

/** The codes of the languages that have a file in a folder. @param {string} folder */
export const translated = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.replace('.xlf', ''));

/** @param {string} file */
export function readXliff(file) {
  const fail = (/** @type {string} */ message) => {
    throw new Error(`${file} is no longer XML: ${message}`);
  };
  return new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}}).parseFromString(
    readFileSync(file, 'utf8'),
    'text/xml',
  );
}

/** @param {string} file @param {Document} xliff */
export const writeXliff = (file, xliff) =>
  writeFileSync(file, `${new XMLSerializer().serializeToString(xliff).trimEnd()}\n`);
