import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import readability from 'text-readability';
import {codes} from '../support/languages.js';
import {wordsToAvoid} from '../support/words-to-avoid.js';

const [source, ...translated] = codes as [string, ...string[]];

/** The sentences of a language, as its translators see them; the sources are the same in every file. */
function sentences(language: string): string[] {
  const file = `xliff/${language === source ? translated[0] : language}.xlf`;
  assert.ok(existsSync(file), `${file} is missing: the table of languages has "${language}".`);
  const elements = new DOMParser()
    .parseFromString(readFileSync(file, 'utf8'), 'text/xml')
    .getElementsByTagName(language === source ? 'source' : 'target');
  return Array.from(elements, (element) => (element.textContent ?? '').trim());
}

/** The words to avoid that a text contains, at the beginning of a word. */
const found = (text: string, language: string) =>
  wordsToAvoid(language).filter((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(text),
  );

describe('the words', () => {
  it('have a reading grade of 6 or lower in English and at most 12 words a sentence on average', () => {
    const text = sentences(source)
      .map((sentence) => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' ');
    const grade = readability.fleschKincaidGrade(text);
    const length = readability.lexiconCount(text) / readability.sentenceCount(text);
    assert.ok(grade <= 6, `grade ${grade}`);
    assert.ok(length <= 12, `${length} words to a sentence`);
    assert.ok(readability.sentenceCount(text) > 50, 'all of the text was measured');
  });

  for (const language of translated) {
    it(`have at most 15 words a sentence on average (${language})`, () => {
      const all = sentences(language).flatMap((text) => text.split(/(?<=[.?:])\s+/));
      const length = all.join(' ').split(/\s+/).length / all.length;
      assert.ok(length <= 15, `${length} words to a sentence`);
      assert.ok(all.length > 50, 'all of the text was measured');
    });
  }

  for (const language of codes) {
    it(`carry no stigma and make no promise (${language})`, () => {
      const text = sentences(language).join('\n');
      assert.ok(text.length > 2000, 'all of the text was searched');
      assert.deepEqual(found(text, language), []);
      assert.doesNotMatch(text, /[!¡]|\p{Extended_Pictographic}/u);
    });

    it(`every word to avoid is found wherever it is in a sentence (${language})`, () => {
      const [sentence] = sentences(language);
      for (const word of wordsToAvoid(language)) {
        for (const spoilt of [`${sentence}\n${word}`, `${word.toUpperCase()}s. ${sentence}`, `“${word}”`])
          assert.ok(found(spoilt, language).includes(word), spoilt);
      }
    });
  }

  it('a word to avoid inside another word is not reported', () => {
    assert.deepEqual(found('An Addict who came clean', source), ['addict', 'clean']);
    assert.deepEqual(found('unclean', source), []);
  });
});
