import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';

const file = 'xliff/words-to-avoid.json';
const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;

/** The words with stigma or a promise in one language; each also matches the beginning of a longer word. */
export function wordsToAvoid(language: string): string[] {
  const list = lists[language] ?? [];
  assert.ok(
    list.length > 10,
    `${file} lists too few words for "${language}": add what to avoid in that language.`,
  );
  return list;
}
