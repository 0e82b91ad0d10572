// The block's attributes: those of the card, under the names of its properties, and the link that the block saves.
import {readFileSync, writeFileSync} from 'node:fs';
import {optionNames, options} from '../../dist/modules/options/options.js';

/** The types that a block stores, by the kind of an option. @type {{[kind: string]: string | string[]}} */
const types = {flag: 'boolean', level: ['string', 'number']};

/**
 * Completes the block's description in a file.
 *
 * @param {string} file
 * @param {string} version
 */
export function writeBlock(file, version) {
  const block = JSON.parse(readFileSync(file, 'utf8'));
  const attributes = {
    lang: {type: 'string'},
    ...Object.fromEntries(optionNames.map((name) => [name, {type: types[options[name].kind] ?? 'string'}])),
    // All that stands inside the block, whatever it is: so nothing there can ever be unexpected.
    link: {type: 'string', source: 'html'},
  };
  writeFileSync(file, `${JSON.stringify({...block, version, attributes}, null, 2)}\n`);
}
