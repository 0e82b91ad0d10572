import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import readability from 'text-readability';

/** The sentences of a language, as its translators see them; the sources are the same in every file. */
function sentences(language: string): string[] {
  const file = readFileSync(`xliff/${language === 'en' ? 'es' : language}.xlf`, 'utf8');
  const elements = new DOMParser()
    .parseFromString(file, 'text/xml')
    .getElementsByTagName(language === 'en' ? 'source' : 'target');
  return Array.from(elements, (element) => (element.textContent ?? '').trim());
}

const languages = ['en', 'es', 'pt', 'ht'];
const stigma = JSON.parse(readFileSync('xliff/words-to-avoid.json', 'utf8')) as Record<string, string[]>;

describe('the words', () => {
  it('read at grade 6 or lower in English, in sentences of 15 words or fewer on average', () => {
    const text = sentences('en')
      .map((sentence) => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' ');
    const grade = readability.fleschKincaidGrade(text);
    const length = readability.lexiconCount(text) / readability.sentenceCount(text);
    assert.ok(grade <= 6, `grade ${grade}`);
    assert.ok(length <= 15, `${length} words to a sentence`);
    assert.ok(readability.sentenceCount(text) > 50, 'all of the text was measured');
  });

  for (const language of languages) {
    it(`carry no stigma and make no promise (${language})`, () => {
      const text = sentences(language).join('\n').toLowerCase();
      assert.ok(text.length > 2000, 'all of the text was searched');
      assert.ok(stigma[language]!.length > 10);
      const found = stigma[language]!.filter((word) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(text),
      );
      assert.deepEqual(found, []);
      assert.doesNotMatch(text, /[!¡]|\p{Extended_Pictographic}/u);
    });
  }

  it('would be caught: the list is really applied', () => {
    const text = 'An Addict who came clean';
    assert.ok(stigma['en']!.some((word) => text.toLowerCase().includes(word)));
  });
});
