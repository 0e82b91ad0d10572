// Reads and writes the translators' files, in XLIFF 1.2: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

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

/** The source and target elements of each unit, by id. @param {Document} xliff */
export const unitsOf = (xliff) =>
  new Map(
    Array.from(xliff.getElementsByTagName('trans-unit'), (unit) => [
      unit.getAttribute('id') ?? '',
      {source: unit.getElementsByTagName('source')[0], target: unit.getElementsByTagName('target')[0]},
    ]),
  );

/**
 * A sentence's text, with placeholders as `{0}` and other elements as `<name>`.
 * @param {Element | undefined} element
 */
export const unitText = (element) =>
  Array.from(element?.childNodes ?? [], (node) =>
    node.nodeName === 'x'
      ? `{${/** @type {Element} */ (node).getAttribute('id')}}`
      : (node.nodeValue ?? `<${node.nodeName}>`),
  )
    .join('')
    .trim();

/** The state of a translation whose English has changed since. A translator removes it after a review. */
export const needsReview = 'needs-review-translation';
