import {createElement, useEffect, useRef} from '@wordpress/element';
import type {Attributes} from './attributes.js';
import {cardOf} from './card.js';

/**
 * The card in a shadow root of its own, so that it looks the same in the editor's frame and without it, and needs no
 * script there. Nothing in it can be clicked: a click selects the block.
 */
export function Preview({attributes}: {attributes: Attributes}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = ref.current!;
    // React before 19 does not know the property.
    host.inert = true;
    (host.shadowRoot ?? host.attachShadow({mode: 'open'})).replaceChildren(cardOf(attributes));
  }, [attributes]);
  return <div ref={ref} className="iop-return-card-preview" />;
}
