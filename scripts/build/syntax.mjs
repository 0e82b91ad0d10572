// Helpers for the syntax trees (https://github.com/estree/estree) of scripts.

/** @typedef {any} Node with `start` and `end` */

/** The child nodes that may be rewritten, in order. Excludes property names. @param {Node} node @returns {Node[]} */
export const childrenOf = (node) =>
  Object.entries(node)
    .filter(([key]) => !key.startsWith('_') && (node.computed || !['key', 'property'].includes(key)))
    .flatMap(([, value]) => value)
    .filter((value) => value?.type)
    .sort((a, b) => a.start - b.start);

/** @param {Node} node */
export const isFunction = ({type}) => /^(Arrow)?Function/.test(type);

/** The names declared by a function and by the functions inside it. @param {Node} node @returns {string[]} */
export const bindingsIn = (node) => [
  ...(node.params ?? []).flatMap(namesIn),
  ...(node.type === 'VariableDeclarator' ? namesIn(node.id) : []),
  ...childrenOf(node).flatMap(bindingsIn),
];

/** The names in a pattern. @param {Node} pattern @returns {string[]} */
const namesIn = (pattern) =>
  pattern.type === 'Identifier' ? [pattern.name] : childrenOf(pattern).flatMap(namesIn);

/**
 * Whether an expression can be evaluated repeatedly: a name, literal, property, or pattern of names.
 * @param {Node} node
 * @returns {boolean}
 */
export function isPlain(node) {
  if (node.type === 'MemberExpression') return !node.computed && isPlain(node.object);
  if (node.type === 'ObjectPattern')
    return node.properties.every((/** @type {Node} */ {value}) => value?.type === 'Identifier');
  return node.type === 'Identifier' || node.type === 'Literal';
}
