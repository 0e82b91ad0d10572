// Reads syntax trees (https://github.com/estree/estree) of scripts.

/** @typedef {any} Node with `start` and `end` */

/** The nodes inside a node that can be rewritten, in order: not the names of properties. @param {Node} node @returns {Node[]} */
export const childrenOf = (node) =>
  Object.entries(node)
    .filter(([key]) => !key.startsWith('_') && (node.computed || !['key', 'property'].includes(key)))
    .flatMap(([, value]) => value)
    .filter((value) => value?.type)
    .sort((a, b) => a.start - b.start);

/** @param {Node} node */
export const isFunction = ({type}) => /^(Arrow)?Function/.test(type);

/** The names that a function declares, and those of functions inside it. @param {Node} node @returns {string[]} */
export const bindingsIn = (node) => [
  ...(node.params ?? []).flatMap(namesIn),
  ...(node.type === 'VariableDeclarator' ? namesIn(node.id) : []),
  ...childrenOf(node).flatMap(bindingsIn),
];

/** The names in a pattern. @param {Node} pattern @returns {string[]} */
const namesIn = (pattern) =>
  pattern.type === 'Identifier' ? [pattern.name] : childrenOf(pattern).flatMap(namesIn);

/** Whether it can be read any number of times: a name, a literal, a property, or a pattern of names. @param {Node} node @returns {boolean} */
export function isPlain(node) {
  if (node.type === 'MemberExpression') return !node.computed && isPlain(node.object);
  if (node.type === 'ObjectPattern')
    return node.properties.every((/** @type {Node} */ {value}) => value?.type === 'Identifier');
  return node.type === 'Identifier' || node.type === 'Literal';
}
