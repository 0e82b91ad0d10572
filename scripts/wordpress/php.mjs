// Writes values and regular expressions as PHP.

/** @param {string} text */
const string = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * Writes a plain value as a PHP literal. Omits properties that are undefined.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function phpOf(value, indent = '') {
  if (typeof value === 'string') return string(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = `${indent}    `;
  const entries = Array.isArray(value)
    ? value.map((item) => phpOf(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${string(key)} => ${phpOf(item, inner)}`);
  return entries.length ? `[\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent}]` : '[]';
}

/** JavaScript's white space: https://tc39.es/ecma262/#prod-WhiteSpace and LineTerminator. */
const space = String.raw`\x{9}-\x{d} \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
/** With the `u` flag, PHP's character classes match all of Unicode. In JavaScript, all but `\s` match only ASCII. */
/** @type {{[escape: string]: string}} */
const classes = {'\\s': space, '\\d': '0-9', '\\w': '0-9A-Za-z_'};

/**
 * Converts a JavaScript regular expression to a PHP one (PCRE) that matches the same.
 *
 * @param {RegExp} pattern
 */
export function pcreOf({source, flags}) {
  let isInClass = false;
  const translated = source.replace(/\\u([\da-f]{4})|\\p\{\w+\}|\\.|[[\]]/gi, (token, code) => {
    if (code) return `\\x{${code}}`;
    if (token === '[' || token === ']') isInClass = token === '[';
    if (/^\\[SDWbB]/.test(token) || (token === '\\s' && !flags.includes('u')))
      throw new Error(`${token} in /${source}/${flags} does not mean the same in PHP.`);
    const set = classes[token];
    return set ? (isInClass ? set : `[${set}]`) : token;
  });
  // D: `$` matches only at the end of the text, not before a final line break.
  return `~${translated.replaceAll('~', '\\~')}~${flags.replace('g', '')}D`;
}
