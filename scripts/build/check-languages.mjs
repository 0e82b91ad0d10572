// Checks translations for what a script can find: missing or unused sentences, untranslated or outdated ones, lost or
// extra placeholders, and markup characters. lit-localize pastes sentences into templates unescaped.
import {hasMarkup, isLong, placeholdersOf} from '../review/rules.mjs';
import {needsReview, readXliff, unitText, unitsOf} from './xliff.mjs';

/**
 * Compares a translator's file with one freshly extracted from the sections. Returns one line per problem.
 * @param {string} file
 * @param {string} fresh
 * @param {string} code
 */
export function problemsOf(file, fresh, code) {
  const xliff = readXliff(file);
  const language = xliff.getElementsByTagName('file')[0]?.getAttribute('target-language');
  if (language !== code) return [`${file}: its target-language is "${language}"; write "${code}"`];
  const units = unitsOf(xliff);
  const wanted = unitsOf(readXliff(fresh));
  const leftOver = [...units.keys()]
    .filter((id) => !wanted.has(id))
    .map((id) => `${id} is used nowhere any more; npm run languages removes it`);
  const problems = [...wanted].map(([id, {source}]) => problemOf(id, unitText(source), units.get(id)));
  return [...leftOver, ...problems].flatMap((problem) => (problem ? `${file}: ${problem}` : []));
}

/**
 * Finds translations left over from copying another language's file. Ignores short ones, which can match by chance.
 * @param {string[]} files
 */
export function copiesIn(files) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  return files.flatMap((file) =>
    [...unitsOf(readXliff(file))].flatMap(([id, {target}]) => {
      const text = unitText(target);
      const other = seen.get(text);
      seen.set(text, file);
      return isLong(text) && other && other !== file
        ? `${file}: ${id} reads the same in ${other}; translate it`
        : [];
    }),
  );
}

/**
 * @param {string} id
 * @param {string} english
 * @param {{source: Element | undefined, target: Element | undefined} | undefined} unit
 */
function problemOf(id, english, unit) {
  const target = unitText(unit?.target);
  const state = unit?.target?.getAttribute('state');
  if (hasMarkup(english)) return `${id} has <, > or & in its English`;
  if (!target)
    return `${id} has no translation; write <target>…</target> after its source, then run npm run languages`;
  if (unitText(unit?.source) !== english)
    return `${id} has changed in English; run npm run languages, then look at its translation`;
  if (state === needsReview)
    return `${id} was translated from an older English; look at it, remove state="${needsReview}" from its target, then run npm run languages`;
  if (target === english && state !== 'translated')
    return `${id} is still in English; if that is meant, write <target state="translated">`;
  if (hasMarkup(target)) return `${id} has <, > or &`;
  if (placeholdersOf(target).join() !== placeholdersOf(english).join())
    return `${id} has lost or gained a placeholder`;
  return undefined;
}
