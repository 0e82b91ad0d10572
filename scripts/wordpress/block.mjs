// The block's attributes: the card's options by property name, and the link that the block saves.
import {readFileSync, writeFileSync} from 'node:fs';
import {optionNames, options} from '../../dist/modules/options/options.js';
import {additions} from './additions.mjs';

/** The attribute types that the block stores, by kind of option. @type {{[kind: string]: string | string[]}} */
const types = {flag: 'boolean', level: ['string', 'number']};

/**
 * Adds the version and the attributes to the block's block.json.
 *
 * @param {string} file
 * @param {string} version
 */
export function writeBlock(file, version) {
  const block = JSON.parse(readFileSync(file, 'utf8'));
  const attributes = {
    lang: {type: 'string'},
    ...Object.fromEntries(optionNames.map((name) => [name, {type: types[options[name].kind] ?? 'string'}])),
    ...Object.fromEntries(Object.keys(additions).map((name) => [name, {type: 'string'}])),
    // Everything inside the block, whatever it is, so that WordPress never reports unexpected content.
    link: {type: 'string', source: 'html'},
  };
  writeFileSync(file, `${JSON.stringify({...block, version, attributes}, null, 2)}\n`);
}
