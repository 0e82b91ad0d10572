import {registerBlockType} from '@wordpress/blocks';
import {RawHTML, createElement} from '@wordpress/element';
import {Edit} from './edit.js';
import {icon} from './icon.js';
import type {Attributes} from './attributes.js';

registerBlockType('iop-return-card/card', {
  icon,
  edit: Edit,
  // Returns exactly what is stored, so that no plugin version finds another version's block invalid.
  save: ({attributes}: {attributes: Attributes}) => <RawHTML>{attributes.link ?? ''}</RawHTML>,
});
