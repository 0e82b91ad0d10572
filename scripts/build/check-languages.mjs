// What can be wrong with a translation whatever it says: sentences missing, left over, left in English or older than
// the English; placeholders lost or invented; characters that would become markup, for lit-localize pastes sentences
// into templates as they are.
import {readFileSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';

/** Units whose translation may read like the English, as `language/unit`. */
const mayBeEqual = new Set([]);

const textOf = (node) =>
  node &&
  Array.from(node.childNodes, (child) =>
    child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue,
  ).join('');

const unitsIn = (file) =>
  new Map(
    Array.from(
      new DOMParser()
        .parseFromString(readFileSync(file, 'utf8'), 'text/xml')
        .getElementsByTagName('trans-unit'),
      (unit) => [
        unit.getAttribute('id'),
        {
          source: textOf(unit.getElementsByTagName('source')[0]),
          target: textOf(unit.getElementsByTagName('target')[0]),
        },
      ],
    ),
  );

const placeholders = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join();

/** Holds a translator's file against one freshly extracted from the sections; a line for each problem. */
export function problemsOf(file, fresh, language) {
  const units = unitsIn(file);
  const wanted = unitsIn(fresh);
  const problems = [...units.keys()]
    .filter((id) => !wanted.has(id))
    .map((id) => `${id} is used nowhere any more`);
  for (const [id, {source}] of wanted) {
    const unit = units.get(id);
    const target = unit?.target?.trim();
    if (/[<>&]/.test(source)) problems.push(`${id} has <, > or & in its English`);
    if (!target) problems.push(`${id} has no translation`);
    else if (unit.source !== source)
      problems.push(`${id} has changed in English; run npm run languages, then look at its translation`);
    else if (target === source && !mayBeEqual.has(`${language}/${id}`))
      problems.push(`${id} is still in English`);
    else if (/[<>&]/.test(target)) problems.push(`${id} has <, > or &`);
    else if (placeholders(target) !== placeholders(source))
      problems.push(`${id} has lost or gained a placeholder`);
  }
  return problems.map((problem) => `${file}: ${problem}`);
}
