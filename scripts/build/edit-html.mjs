// Edits HTML in place: a parser finds what to change, and the rest stays exactly as written. Works for Markdown too,
// because we only look for HTML in it.
import {parseFragment} from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */
/** @typedef {{start: number, end: number, text: string}} Edit */

/** Every node, in document order. @param {Node} node @returns {Generator<Node>} */
export function* nodesIn(node) {
  yield node;
  if ('content' in node) yield* nodesIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}

/** @param {string} text */
const parse = (text) => [...nodesIn(parseFragment(text, {sourceCodeLocationInfo: true}))];

/** @param {string} text @param {Edit[]} edits in the order of the text */
const apply = (text, edits) =>
  // From the end, so that earlier offsets stay valid.
  edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), text);

/**
 * Replaces everything between the comments `<!-- name args -->` and `<!-- /name -->`.
 * @param {string} text
 * @param {string} name
 * @param {(args: string[]) => string} fill
 */
export function fillBlocks(text, name, fill) {
  const comments = parse(text).flatMap((node) => {
    if (!('data' in node && node.sourceCodeLocation)) return [];
    const [first, ...args] = node.data.trim().split(/:?\s+/);
    return [{first, args, ...node.sourceCodeLocation}];
  });
  const edits = comments.flatMap(({first, args, endOffset: start}, index) => {
    if (first !== name) return [];
    const end = comments[index + 1];
    if (end?.first !== `/${name}`) throw new Error(`<!-- ${name} ${args.join(' ')} --> has no end`);
    return [{start, end: end.startOffset, text: `\n${fill(args)}\n`}];
  });
  return apply(text, edits);
}

/**
 * Sets attributes on script tags, right after their `src`.
 * @param {string} text
 * @param {(src: string) => {[name: string]: string} | undefined} attributesOf
 */
export function setScriptAttributes(text, attributesOf) {
  const edits = parse(text).flatMap((node) => {
    if (!('attrs' in node && node.tagName === 'script' && node.sourceCodeLocation?.attrs)) return [];
    const {attrs: at} = node.sourceCodeLocation;
    const src = node.attrs.find(({name}) => name === 'src')?.value;
    const wanted = Object.entries((src && attributesOf(src)) || {});
    return wanted
      .map(([name, value]) => {
        const text = `${name}="${value}"`;
        const {startOffset, endOffset} = at[name] ?? at.src;
        return at[name]
          ? {start: startOffset, end: endOffset, text}
          : {start: endOffset, end: endOffset, text: ` ${text}`};
      })
      .sort((one, other) => one.start - other.start);
  });
  return apply(text, edits);
}
