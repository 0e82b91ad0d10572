import {useBlockProps} from '@wordpress/block-editor';
import {createElement, useState} from '@wordpress/element';
import type {Attributes, BlockProps} from './attributes.js';
import {linkOf} from './card.js';
import {Preview} from './preview.js';
import {Sidebar} from './sidebar.js';

export function Edit({attributes, setAttributes}: BlockProps) {
  const [usedAccent, setUsedAccent] = useState<string>();
  /** Every change also updates the saved link, because it may contain the number and the language. */
  const change = (change: Partial<Attributes>) =>
    setAttributes({...change, link: linkOf({...attributes, ...change})});
  return (
    <div {...useBlockProps()}>
      <Sidebar attributes={attributes} change={change} usedAccent={usedAccent} />
      <Preview attributes={attributes} onUsedAccent={setUsedAccent} />
    </div>
  );
}
