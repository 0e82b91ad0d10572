import {expect} from '@open-wc/testing';
import {closePages, find, openPage, phoneLink, script, words} from '../support/page.js';

afterEach(closePages);

const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
const right = hashes['iop-return-card.js']!;

/** With an address that no other test has: in the headless shell, the test after this one could not import the script. */
const pageWith = (integrity: string) =>
  openPage(`<!doctype html><html lang="en"><title>Partner</title>
    <script src="${script}?integrity" integrity="${integrity}" crossorigin="anonymous" defer></script>
    <div><iop-return-card>${phoneLink}</iop-return-card></div></html>`);

describe('a script with its hash on the tag', () => {
  it('runs if the hash matches', async () => {
    const {card} = await pageWith(right);
    expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
  });

  it('does not run if the hash doesn’t match, and visitors keep the phone link', async () => {
    const {card} = await pageWith(hashes['iop-return-card.en.js']!);
    expect(card.matches(':defined')).to.equal(false);
    const link = card.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.above(10);
    expect(link.href).to.equal('tel:+17746197750');
  });
});
