// The block's attributes: those of the card, under the names of its properties, and the link that the block saves.
import {readFileSync, writeFileSync} from 'node:fs';
import {optionNames} from '../../dist/modules/element/options.js';
import {flagsOf} from './flags.mjs';

/**
 * Completes the block's description in a file.
 *
 * @param {string} file
 * @param {string} version
 * @param {Parameters<typeof flagsOf>[0]} manifest its list of attributes
 */
export function writeBlock(file, version, manifest) {
  const block = JSON.parse(readFileSync(file, 'utf8'));
  const attributes = {
    lang: {type: 'string'},
    ...Object.fromEntries(
      optionNames.map((name) => [name, {type: name === 'headingLevel' ? ['string', 'number'] : 'string'}]),
    ),
    ...Object.fromEntries(Object.keys(flagsOf(manifest)).map((name) => [name, {type: 'boolean'}])),
    // All that stands inside the block, whatever it is: so nothing there can ever be unexpected.
    link: {type: 'string', source: 'html'},
  };
  writeFileSync(file, `${JSON.stringify({...block, version, attributes}, null, 2)}\n`);
}
