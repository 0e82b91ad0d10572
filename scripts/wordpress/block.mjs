// The block's attributes: those of the card, under the names of its properties, and the link that the block saves.
import {optionNames} from '../../dist/modules/element/options.js';

/**
 * @param {object} block what wordpress/block/block.json says
 * @param {string[]} flags the names of properties that are on or off
 */
export const withAttributes = (block, flags) => ({
  ...block,
  attributes: {
    lang: {type: 'string'},
    ...Object.fromEntries(
      optionNames.map((name) => [name, {type: name === 'headingLevel' ? ['string', 'number'] : 'string'}]),
    ),
    ...Object.fromEntries(flags.map((name) => [name, {type: 'boolean'}])),
    // All that stands inside the block, whatever it is: so nothing there can ever be unexpected.
    link: {type: 'string', source: 'html'},
  },
});
