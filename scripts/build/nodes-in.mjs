/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */

/** Every node of parsed HTML, with the content of templates, in document order. @param {Node} node @returns {Generator<Node>} */
export function* nodesIn(node) {
  yield node;
  if ('content' in node) yield* nodesIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}
