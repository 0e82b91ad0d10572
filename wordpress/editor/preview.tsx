import {createElement, useEffect, useRef} from '@wordpress/element';
import type {Attributes} from './attributes.js';
import {cardOf} from './card.js';

/**
 * The card in its own shadow root, so that it looks the same with and without the editor's iframe, and needs no script
 * there. Nothing in it can be clicked: a click selects the block.
 */
export function Preview({attributes}: {attributes: Attributes}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = ref.current!;
    // React before 19 doesn't set the property.
    host.inert = true;
    (host.shadowRoot ?? host.attachShadow({mode: 'open'})).replaceChildren(cardOf(attributes));
  }, [attributes]);
  return <div ref={ref} className="iop-return-card-preview" />;
}
