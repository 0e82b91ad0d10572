// Builds the review page: review/, with the card's own sections and every sentence in every language.
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {bundle as bundleStyles} from 'lightningcss';
import {withPolicy} from '../release/policies.mjs';
import {readTable} from '../review/language-table.mjs';
import {readNotes} from '../review/language-context.mjs';
import {bundlePage} from './bundle-page.mjs';
import {readXliff, translated, unitText, unitsOf} from './xliff.mjs';

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The sentences, and the rules for them, from xliff/. */
function words() {
  const files = new Map(translated('xliff').map((code) => [code, unitsOf(readXliff(`xliff/${code}.xlf`))]));
  const notes = readNotes();
  const [first] = files.values();
  const [doubts, wordsToAvoid, hedges] = ['doubts', 'words-to-avoid', 'hedges'].map((name) =>
    json(`xliff/${name}.json`),
  );
  return {
    version: json('package.json').version,
    sentences: [...first].map(([id, {source}]) => ({id, english: unitText(source), note: notes.get(id)})),
    languages: [...files].map(([code, units]) => ({
      ...readTable().get(code),
      texts: Object.fromEntries([...units].map(([id, {target}]) => [id, unitText(target)])),
      doubts: doubts[code] ?? [],
      wordsToAvoid: wordsToAvoid[code] ?? [],
      hedges: hedges[code] ?? {},
    })),
  };
}

/** @type {import('rolldown').Plugin} */
const liveSentences = {
  name: 'live-sentences',
  resolveId(source) {
    if (source === 'words') return '\0words';
    // The sections look up each sentence while they render, as in the dev server, but in what the reviewer writes.
    if (source === '@lit/localize') return resolve('scripts/dev/localize.ts');
    if (source === 'translations') return resolve('review/translations.ts');
    return undefined;
  },
  load: (id) =>
    id === '\0words'
      ? Object.entries(words())
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : undefined,
};

/** Builds the page into a folder. @param {string} out */
export async function buildReview(out) {
  await bundlePage('review/main.ts', {file: `${out}/review.js`, format: 'es'}, {plugins: liveSentences});
  writeFileSync(`${out}/review.css`, bundleStyles({filename: 'review/styles/review.css', minify: true}).code);
  writeFileSync(`${out}/review.html`, withPolicy(readFileSync('review/review.html', 'utf8'), 'review'));
}
