// Checks that every case has to pass, whatever its record in heard/ says.

/**
 * Whether Orca spoke the line. Lines such as `[Tab]` are keys that we pressed.
 *
 * @param {string} line
 */
const isKey = (line) => /^\[\w+\]$/.test(line);

/**
 * For a control that Tab reached, Orca says name, role and state in one line.
 *
 * @param {string} line
 */
const isNameless = (line) =>
  /^((collapsed|expanded) )?(link|push button|toggle button|check box|combo box|entry)\b.*\.$/.test(line);

/**
 * Whether Orca said a link's text and role together: in one line after Tab, in two when it reads the whole page.
 *
 * @param {string} text
 * @param {string[]} lines
 */
const isHeardAsOne = (text, lines) =>
  lines.some((line, index) => line === `${text} link.` || (line === text && lines[index + 1] === 'link'));

/**
 * @param {string[]} lines what Orca said
 * @param {{links?: string[], announcement?: string, says?: string}} expected link texts that must be
 *   spoken whole, the announcement, and a word that must be spoken
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
