import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import readability from 'text-readability';
import {limitsOf} from '../../scripts/review/limits.mjs';
import {lengthTogether} from '../../scripts/review/findings.mjs';
import {hasShouting, hedgesLost, wordsFound} from '../../scripts/review/rules.mjs';
import {codes} from '../support/languages.js';
import {wordsToAvoid} from '../support/words-to-avoid.js';

const [source, ...translated] = codes as [string, ...string[]];

/** The texts of one element of each unit in a language's file, by the unit's id. */
function textsById(language: string, name: string): Map<string, string> {
  const file = `xliff/${language}.xlf`;
  assert.ok(existsSync(file), `${file} is missing: the table of languages has "${language}".`);
  const units = new DOMParser()
    .parseFromString(readFileSync(file, 'utf8'), 'text/xml')
    .getElementsByTagName('trans-unit');
  return new Map(
    Array.from(units, (unit) => [
      unit.getAttribute('id') ?? '',
      (unit.getElementsByTagName(name)[0]?.textContent ?? '').trim(),
    ]),
  );
}

/** The sentences of a language by their id, as its translators see them; the sources are the same in every file. */
const sentencesById = (language: string) =>
  language === source ? textsById(translated[0]!, 'source') : textsById(language, 'target');

/** The notes for translators, by the unit's id. */
const notes = () => textsById(translated[0]!, 'note');

const sentences = (language: string) => [...sentencesById(language).values()];

const found = (text: string, language: string) => wordsFound(text, wordsToAvoid(language));

/** The words that keep a sentence from promising too much, by language and sentence. A list: any one of them will do. */
const hedges = JSON.parse(readFileSync('xliff/hedges.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>
>;
const runsOfSource = new Set(JSON.parse(readFileSync('test/support/source-runs.json', 'utf8')) as string[]);

/** Runs of five words, as the hashes in source-runs.json have them. */
const runsOf = (text: string) => {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? [];
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '));
};
const hashOf = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 12);

describe('the words', () => {
  it('have open questions for reviewers only about sentences that exist', () => {
    const doubts = JSON.parse(readFileSync('xliff/doubts.json', 'utf8')) as Record<
      string,
      {id: string; doubt: string}[]
    >;
    for (const [language, list] of Object.entries(doubts))
      for (const {id, doubt} of list) {
        assert.ok(sentencesById(language).has(id), `${language} has no ${id}`);
        assert.match(doubt, /.{20,}[.?”]$/u);
      }
  });

  it('share no run of five words with the article that the card’s facts come from', () => {
    const runs = sentences(source).flatMap(runsOf);
    assert.ok(runs.length > 300 && runsOfSource.size > 500, 'both were read');
    assert.deepEqual(
      runs.filter((run) => runsOfSource.has(hashOf(run))),
      [],
    );
  });

  for (const language of codes) {
    it(`keep every “many”, “may”, “can” and “probably” (${language})`, () => {
      const kept = hedges[language];
      assert.ok(kept, `xliff/hedges.json lists none for ${language}`);
      assert.deepEqual(Object.keys(kept).sort(), Object.keys(hedges[source]!).sort());
      const texts = sentencesById(language);
      for (const [id, groups] of Object.entries(kept))
        for (const words of hedgesLost(texts.get(id)!, groups))
          assert.fail(
            `xliff/${language}.xlf: ${id} has none of ${words.join(', ')}, of xliff/hedges.json: ${texts.get(id)!}`,
          );
    });

    it(`have the relay number for people who can’t hear, beside the call and beside 988 (${language})`, () => {
      const texts = sentencesById(language);
      assert.match(texts.get('relay')!, /711/);
      assert.match(texts.get('crisis-relay')!, /711.*988/);
    });
  }

  it('read at grade 6 or lower in English, in sentences of 12 words or fewer on average', () => {
    const text = sentences(source)
      .map((sentence) => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' ');
    const grade = readability.fleschKincaidGrade(text);
    const length = readability.lexiconCount(text) / readability.sentenceCount(text);
    assert.ok(grade <= 6, `grade ${grade}`);
    assert.ok(length <= 12, `${length} words to a sentence`);
    assert.ok(readability.sentenceCount(text) > 50, 'all of the text was measured');
  });

  // The made-up languages are longer than any limit, on purpose: see scripts/check/build-pseudo.mjs.
  for (const language of translated.filter((code) => !code.startsWith('qp'))) {
    it(`fit the limits that the translators’ notes give (${language})`, () => {
      const texts = sentencesById(language);
      const limits = limitsOf(notes());
      assert.ok(limits.length > 30, 'limits were found in the notes');
      for (const {most, ids} of limits) {
        const length = lengthTogether(ids, (id) => texts.get(id)!);
        assert.ok(length <= most, `${ids.join(' and ')}: ${length} characters, at most ${most}`);
      }
    });

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
      assert.ok(!hasShouting(text));
    });

    it(`every word to avoid is found wherever it is in a sentence (${language})`, () => {
      const [sentence] = sentences(language);
      for (const word of wordsToAvoid(language)) {
        for (const damaged of [`${sentence}\n${word}`, `${word.toUpperCase()}s. ${sentence}`, `“${word}”`])
          assert.ok(found(damaged, language).includes(word), damaged);
      }
    });
  }

  it('a word to avoid inside another word is not reported', () => {
    assert.deepEqual(found('An Addict who came clean', source), ['addict', 'clean']);
    assert.deepEqual(found('unclean', source), []);
  });
});
