import {generate} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import {html, svg} from 'lit';

/** A QR code for a text, with the four empty modules around it that scanners need (ISO/IEC 18004). */
export function qrCode(text: string, label: string) {
  const code = generate(text);
  return html`
    <svg viewBox="-4 -4 ${code.size + 8} ${code.size + 8}" role="img" aria-label=${label}>
      ${svg`<path d=${toSvgPath(code)} />`}
    </svg>
  `;
}
