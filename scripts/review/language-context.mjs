// What the rules need to know about a language, from the files in xliff/.
import {readFileSync} from 'node:fs';
import {readXliff, translated, unitText, unitsOf} from '../build/xliff.mjs';
import {limitsOf} from './limits.mjs';

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The notes for translators, by the sentence's id. They are the same in every language. */
export const readNotes = () =>
  new Map(
    Array.from(
      readXliff(`xliff/${translated('xliff')[0]}.xlf`).getElementsByTagName('trans-unit'),
      (unit) => [unit.getAttribute('id') ?? '', unit.getElementsByTagName('note')[0]?.textContent ?? ''],
    ),
  );

/**
 * @param {string} code
 * @param {ReadonlyMap<string, {english: string}>} sentences by id
 * @param {ReadonlyMap<string, string>} texts the translations by id
 * @returns {import('./findings.mjs').Context}
 */
export function languageContext(code, sentences, texts) {
  const others = translated('xliff').filter((other) => other !== code);
  return {
    ids: [...sentences.keys()],
    englishOf: (id) => sentences.get(id)?.english ?? '',
    textOf: (id) => texts.get(id) ?? '',
    limits: limitsOf(readNotes()),
    wordsToAvoid: json('xliff/words-to-avoid.json')[code] ?? [],
    hedges: json('xliff/hedges.json')[code] ?? {},
    elsewhere: new Map(
      others.flatMap((other) =>
        [...unitsOf(readXliff(`xliff/${other}.xlf`)).values()].map(
          ({target}) => /** @type {const} */ ([unitText(target), other]),
        ),
      ),
    ),
  };
}
