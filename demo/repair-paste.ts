import {parse} from './html.js';

const curlyDouble = /[“”„″«»]|&(#822[0-2]|#8243|[lrb]dquo|[lr]aquo);/gi;
const curlySingle = /(=\s*)(?:[‘’]|&#821[67];|&[lr]squo;)(.*?)(?:[‘’]|&#821[67];|&[lr]squo;)/gi;

/** Elements that a form exposes by `id` or `name`. One called `attributes` hides the form's property of that name. */
const nameable = 'button, fieldset, img, input, object, output, select, textarea';

function parsePasted(text: string): DocumentFragment {
  const body = parse(text);
  for (const field of body.querySelectorAll(nameable))
    for (const name of ['id', 'name']) field.removeAttribute(name);
  return body;
}

const hasCurlyQuotes = (body: DocumentFragment) =>
  [...body.querySelectorAll('iop-return-card, [data-iop-return-card], script, iframe, a')].some(
    ({attributes}) => [...attributes].some(({value}) => /^[“”„″«»‘’]/.test(value)),
  );

/** Undoes what an editor did to the HTML, and lists it. */
export function repairPaste(pasted: string): {body: DocumentFragment; findings: string[]} {
  const findings: string[] = [];
  let text = pasted;
  // If the code was pasted as text, its `<` and `>` are entities.
  const asText = parsePasted(text);
  if (
    !asText.querySelector('*:not(p, br, div, span, pre, code)') &&
    /<(iop-return-card|script|iframe|div)\b/i.test(asText.textContent)
  ) {
    text = asText.textContent;
    findings.push(
      'Your editor took the code for text, so visitors see code. Paste it in the HTML or source view.',
    );
  }
  let body = parsePasted(text);
  if (hasCurlyQuotes(body)) {
    body = parsePasted(text.replace(curlyDouble, '"').replace(curlySingle, '$1"$2"'));
    findings.push(
      'Your editor made the quotes curly, so the options are not read. The new snippet has straight ones.',
    );
  }
  if (body.querySelector('p iop-return-card, p [data-iop-return-card], p script'))
    findings.push('Your editor wrapped it in a paragraph. The card works there; keep it on one line.');
  return {body, findings};
}
