import {createElement, useEffect, useRef} from '@wordpress/element';
import {usedColor} from '../../demo/colors.js';
import {acceptedIn, type Attributes} from './attributes.js';
import {cardOf} from './card.js';

/**
 * The card in its own shadow root, so that it looks the same with and without the editor's iframe, and needs no script
 * there. Nothing in it can be clicked: a click selects the block. Reports the color that the card uses for the accent.
 */
export function Preview({
  attributes,
  onUsedAccent,
}: {
  attributes: Attributes;
  onUsedAccent: (color: string | undefined) => void;
}) {
  const accent = acceptedIn(attributes, 'accent');
  const footer = acceptedIn(attributes, 'footer');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = ref.current!;
    // React before 19 doesn't set the property.
    host.inert = true;
    (host.shadowRoot ?? host.attachShadow({mode: 'open'})).replaceChildren(cardOf(attributes));
    onUsedAccent(accent ? usedColor('accent', accent, host) : undefined);
  }, [attributes]);
  return (
    <div
      ref={ref}
      className="iop-return-card-preview"
      style={{'--iop-accent': accent || undefined} as object}
    >
      {footer && <span slot="footer">{footer}</span>}
    </div>
  );
}
