import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../dist/modules/index.js';
import {closePages, find, openPage, settled, words} from './page.js';

afterEach(closePages);

for (const [path, expected] of [
  ['/demo/index.html', 1],
  ['/demo/hosts/bootstrap.html', 2],
  ['/demo/hosts/bulma.html', 2],
  ['/demo/hosts/foundation.html', 2],
  ['/demo/hosts/tailwind.html', 2],
  ['/demo/hosts/uswds.html', 2],
] as const) {
  for (const width of [320, 1280]) {
    it(`${path} shows its cards at ${width} px, and nothing sticks out`, async () => {
      const {document: page} = await openPage(path, {width});
      const cards = [...page.querySelectorAll<IopReturnCard>('iop-return-card')];
      expect(cards).to.have.length(expected);
      for (const card of cards) {
        await settled(card);
        expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
        expect(card.getBoundingClientRect().width).to.be.above(200);
      }
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
}
