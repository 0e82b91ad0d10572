import {registerBlockType} from '@wordpress/blocks';
import {RawHTML, createElement} from '@wordpress/element';
import {Edit} from './edit.js';
import {icon} from './icon.js';
import type {Attributes} from './attributes.js';

registerBlockType('iop-return-card/card', {
  icon,
  edit: Edit,
  // Saves only the stored link, so that no plugin version reports unexpected content in another version's block.
  save: ({attributes}: {attributes: Attributes}) => <RawHTML>{attributes.link ?? ''}</RawHTML>,
});
