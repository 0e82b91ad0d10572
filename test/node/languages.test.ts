import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {languages} from '../support/languages.js';

const {languageOf} = (await import(
  pathToFileURL('dist/modules/languages/spoken.js').href
)) as typeof import('../../dist/modules/languages/spoken.js');

/** A language's name in another language, from Unicode's CLDR, if it has one. */
const nameIn = (inLanguage: string, code: string) =>
  new Intl.DisplayNames([inLanguage], {type: 'language', fallback: 'none'}).of(code);

/** Names for languages in which CLDR has no names. They fit the language switcher. */
const short: Record<string, string> = {ht: 'Kreyòl'};

describe('the table of languages', () => {
  for (const {code, name, english, direction, made} of languages) {
    it(`names ${code} in English and in its own language`, () => {
      // Without a name in CLDR, as for codes of private use, there is nothing to compare.
      assert.equal(english, nameIn('en', code) ?? english);
      const own = Intl.DisplayNames.supportedLocalesOf(code).length ? nameIn(code, code) : short[code];
      assert.equal(name.toLowerCase(), (own ?? name).toLowerCase());
      assert.match(direction, /^(ltr|rtl)$/);
      assert.ok(made, 'who or what wrote the words');
    });
  }

  it('finds the language of a tag, whatever its case and region', () => {
    for (const tag of ['es', ' ES ', 'es-PR', 'es_419', '\nes-Latn-MX'])
      assert.equal(languageOf(tag)?.code, 'es', tag);
    for (const tag of ['', 'e', 'est', 'x-es', 'spanish']) assert.equal(languageOf(tag), undefined, tag);
  });
});
