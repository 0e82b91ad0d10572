import {registerBlockType} from '@wordpress/blocks';
import {RawHTML, createElement} from '@wordpress/element';
import {Edit} from './edit.js';
import {icon} from './icon.js';
import type {Attributes} from './attributes.js';

registerBlockType('iop-return-card/card', {
  icon,
  edit: Edit,
  // Nothing but what is stored, so that no version of the plugin finds a block of another one unexpected.
  save: ({attributes}: {attributes: Attributes}) => <RawHTML>{attributes.link ?? ''}</RawHTML>,
});
