import {useBlockProps} from '@wordpress/block-editor';
import {createElement} from '@wordpress/element';
import type {Attributes, BlockProps} from './attributes.js';
import {linkOf} from './card.js';
import {Preview} from './preview.js';
import {Sidebar} from './sidebar.js';

export function Edit({attributes, setAttributes}: BlockProps) {
  /** The saved link goes along with every change, since number and language may be in it. */
  const change = (change: Partial<Attributes>) =>
    setAttributes({...change, link: linkOf({...attributes, ...change})});
  return (
    <div {...useBlockProps()}>
      <Sidebar attributes={attributes} change={change} />
      <Preview attributes={attributes} />
    </div>
  );
}
