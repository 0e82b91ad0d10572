// Adds new and changed English sentences to the translators' files, and marks what to review.
import {isMain} from '../is-main.mjs';
import {localize} from './languages.mjs';
import {needsReview, readXliff, unitText, translated, unitsOf, writeXliff} from './xliff.mjs';

/** Returns the ids of new or changed English sentences for each file. @param {string} folder */
export function extract(folder) {
  const files = translated(folder).map((code) => `${folder}/${code}.xlf`);
  const before = new Map(files.map((file) => [file, unitsOf(readXliff(file))]));
  localize('extract', folder);
  return files.map((file) => ({file, ids: markChanged(file, before.get(file))}));
}

/**
 * Marks translations whose English has changed, because they would otherwise look current. The mark stops the build
 * until a translator removes it. So does a new sentence, which has no translation yet.
 * @param {string} file
 * @param {ReturnType<typeof unitsOf> | undefined} before
 */
function markChanged(file, before) {
  const xliff = readXliff(file);
  const changed = [...unitsOf(xliff)].filter(
    ([id, {source}]) => unitText(before?.get(id)?.source) !== unitText(source),
  );
  for (const [, {target}] of changed) target?.setAttribute('state', needsReview);
  writeXliff(file, xliff);
  return changed.map(([id]) => id);
}

if (isMain(import.meta.url)) {
  for (const {file, ids} of extract('xliff')) {
    if (ids.length) console.log(`${file}: new or changed in English, to be translated: ${ids.join(', ')}`);
  }
}
