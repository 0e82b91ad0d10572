// Edits HTML in place: a parser tells where things stand, and all the rest stays as its author wrote it. It reads
// Markdown too, since what we look for there is HTML.
import {parseFragment} from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */
/** @typedef {{start: number, end: number, text: string}} Edit */

/** Every node, in document order. @param {Node} node @returns {Generator<Node>} */
function* nodesIn(node) {
  yield node;
  if ('content' in node) yield* nodesIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}

/** @param {string} text */
const parse = (text) => [...nodesIn(parseFragment(text, {sourceCodeLocationInfo: true}))];

/** @param {string} text @param {Edit[]} edits in the order of the text */
const apply = (text, edits) =>
  // From the end, so that the earlier offsets stay right.
  edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), text);

/**
 * Fills what stands between the comments `<!-- name args -->` and `<!-- /name -->`.
 * @param {string} text
 * @param {string} name
 * @param {(args: string[]) => string} fill
 */
export function fillBlocks(text, name, fill) {
  const comments = parse(text).flatMap((node) =>
    'data' in node ? [{words: node.data.trim().split(/:?\s+/), at: node.sourceCodeLocation}] : [],
  );
  const edits = comments.flatMap(({words: [first, ...args], at}, index) => {
    if (first !== name) return [];
    const end = comments[index + 1];
    if (end?.words[0] !== `/${name}`) throw new Error(`<!-- ${name} ${args.join(' ')} --> has no end`);
    return [{start: at.endOffset, end: end.at.startOffset, text: `\n${fill(args)}\n`}];
  });
  return apply(text, edits);
}

/**
 * Sets attributes of the script tags that load a file, after their `src`.
 * @param {string} text
 * @param {(src: string) => {[name: string]: string} | undefined} attributesOf
 */
export function setScriptAttributes(text, attributesOf) {
  const edits = parse(text).flatMap((node) => {
    const src = node.nodeName === 'script' && node.attrs.find(({name}) => name === 'src')?.value;
    const wanted = src && attributesOf(src);
    if (!wanted) return [];
    const at = node.sourceCodeLocation.attrs;
    return Object.entries(wanted)
      .map(([name, value]) => {
        const {startOffset: start, endOffset: end} = at[name] ?? {...at.src, startOffset: at.src.endOffset};
        return {start, end, text: `${at[name] ? '' : ' '}${name}="${value}"`};
      })
      .sort((one, other) => one.start - other.start);
  });
  return apply(text, edits);
}
