import {parse} from './html.js';

const curly = /=\s*[“”„″«»‘’]/;

/** HTML as its author meant it, and what an editor had done to it. */
export function mended(pasted: string): {body: DocumentFragment; findings: string[]} {
  const findings: string[] = [];
  let text = pasted;
  // Code that was pasted as text comes back with its signs spelt out.
  const asText = parse(text);
  if (
    !asText.querySelector('*:not(p, br, div, span, pre, code)') &&
    /<(iop-return-card|script|iframe|div)\b/i.test(asText.textContent)
  ) {
    text = asText.textContent;
    findings.push(
      'Your editor took the code for text, so visitors see code. Paste it in the HTML or source view.',
    );
  }
  if (curly.test(text)) {
    text = text.replace(/[“”„″«»]/g, '"').replace(/=\s*[‘’]([^‘’]*)[‘’]/g, '="$1"');
    findings.push(
      'Your editor made the quotes curly, so the options are not read. The new snippet has straight ones.',
    );
  }
  const body = parse(text);
  if (body.querySelector('p iop-return-card, p [data-iop-return-card], p script'))
    findings.push('Your editor wrapped it in a paragraph. The card works there; keep it on one line.');
  return {body, findings};
}
