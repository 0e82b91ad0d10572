import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, openPage, settled, words} from '../support/page.js';

afterEach(closePages);

for (const [path, expected] of [
  ['/demo/hosts/bootstrap.html', 2],
  ['/demo/hosts/bulma.html', 2],
  ['/demo/hosts/foundation.html', 2],
  ['/demo/hosts/modules.html', 1],
  ['/demo/hosts/one-tag.html', 2],
  ['/demo/hosts/static.html', 2],
  ['/demo/hosts/tailwind.html', 2],
  ['/demo/hosts/uswds.html', 2],
] as const) {
  for (const width of [320, 1280]) {
    it(`${path} shows its cards at ${width} px without overflow`, async () => {
      const {document: page} = await openPage(path, {width});
      const cards = [...page.querySelectorAll<IopReturnCard>('iop-return-card')];
      expect(cards).to.have.length(expected);
      for (const card of cards) {
        await settled(card);
        expect(words(find(card, '[part=call]'))).to.contain('774-619-7750');
        expect(card.getBoundingClientRect().width).to.be.above(200);
      }
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
}

it('/demo/hosts/frame.html and /demo/hosts/plain.html show the card without the element', async () => {
  const {document: around} = await openPage('/demo/hosts/frame.html');
  const inside = around.querySelector('iframe')!.contentDocument!;
  expect(words(find(inside.querySelector('iop-return-card')!, '[part=call]'))).to.equal('Rele 774-619-7750');
  const {document: plain} = await openPage('/demo/hosts/plain.html', {sandbox: 'allow-same-origin'});
  expect(words(plain.querySelector('a'))).to.equal('Call 774-619-7750');
  expect(plain.querySelectorAll('details')).to.have.length(5);
});
