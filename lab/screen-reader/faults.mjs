// What must hold of everything that was heard, whatever is kept.

/**
 * Lines such as `[Tab]` are the keys that we pressed, not something heard.
 *
 * @param {string} line
 */
const isKey = (line) => /^\[\w+\]$/.test(line);

/**
 * What Orca says of a control that Tab reached is its name, its role and its state, in one line.
 *
 * @param {string} line
 */
const isNameless = (line) =>
  /^((collapsed|expanded) )?(link|push button|toggle button|check box|combo box|entry)\b.*\.$/.test(line);

/**
 * Whether text and role of a link came together: in one line where Tab reached it, in two where the page is read through.
 *
 * @param {string} text
 * @param {string[]} lines
 */
const isHeardAsOne = (text, lines) =>
  lines.some((line, index) => line === `${text} link.` || (line === text && lines[index + 1] === 'link'));

/**
 * @param {string[]} lines what was heard
 * @param {{links?: string[], announcement?: string, says?: string}} expected the texts of links that must be heard
 *   whole, the announcement, and a word that must be among what was heard
 */
export function faultsIn(lines, {links = [], announcement, says}) {
  const spoken = lines.filter((line) => !isKey(line));
  return [
    ...spoken.filter((line) => !/[\p{L}\p{N}]/u.test(line)).map(() => 'Something empty was spoken.'),
    ...spoken.filter((line) => /\bstatus ?bar\b/i.test(line)).map((line) => `“${line}” was spoken.`),
    ...spoken.filter(isNameless).map((line) => `“${line}” was spoken without a name.`),
    ...lines
      .filter((line, index) => !isKey(line) && line === lines[index - 1])
      .map((line) => `“${line}” was spoken twice.`),
    ...links.filter((text) => !isHeardAsOne(text, spoken)).map((text) => `“${text}” was not one link.`),
    ...(announcement && !spoken.includes(announcement) ? [`“${announcement}” was not announced.`] : []),
    ...(says && !spoken.some((line) => line.includes(says)) ? [`“${says}” was not heard.`] : []),
  ];
}
