import {createElement, useEffect, useRef} from '@wordpress/element';
import type {Attributes} from './attributes.js';
import {cardOf} from './card.js';

/**
 * The card in its own shadow root, so that it looks the same inside and outside the editor's iframe, and needs no
 * script. It is inert, so that a click selects the block.
 */
export function Preview({attributes}: {attributes: Attributes}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = ref.current!;
    // React before version 19 doesn't support the `inert` property.
    host.inert = true;
    (host.shadowRoot ?? host.attachShadow({mode: 'open'})).replaceChildren(cardOf(attributes));
  }, [attributes]);
  return <div ref={ref} className="iop-return-card-preview" />;
}
