import {expect} from '@open-wc/testing';
import {codes} from '../support/languages.js';
import {closePages, find, noted, notes, openPage, partnerPage} from '../support/page.js';

afterEach(closePages);

const load = (name: string) => `<script src="/dist/${name}" defer></` + 'script>';

/** Loads scripts in order, and returns the warnings and the language of a card with `lang="es"`. */
async function loaded(...names: string[]) {
  const page = partnerPage({
    head: notes + names.slice(0, -1).map(load).join(''),
    source: `/dist/${names.at(-1)!}`,
    attributes: 'lang="es"',
  });
  const {window, card} = await openPage(page);
  return {said: noted(window), speaks: find(card, '[part=card]').lang};
}

const all = 'iop-return-card.js';
const [english, spanish] = ['iop-return-card.en.js', 'iop-return-card.es.js'];

describe('two scripts on a page', () => {
  for (const [names, speaks, first, second] of [
    [[english, spanish], 'en', 'en', 'es'],
    [[spanish, english], 'es', 'es', 'en'],
    [[spanish, all], 'es', 'es', String(codes)],
    [[all, english], 'es', String(codes), 'en'],
  ] as const) {
    it(`with different languages log one warning that names the script to load (${names.join(', ')})`, async () => {
      const {said, speaks: language} = await loaded(...names);
      expect(language).to.equal(speaks);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`in ${first} is on this page already; the one in ${second} was not used`);
      expect(said[0]).to.contain('Load iop-return-card.js alone');
    });
  }

  for (const name of [all, spanish]) {
    it(`with the same languages log nothing (${name} twice)`, async () => {
      const {said, speaks} = await loaded(name, name);
      expect(speaks).to.equal('es');
      expect(said).to.deep.equal([]);
    });
  }
});
