import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../dist/modules/index.js';
import {find, settled, words} from './page.js';

/** Opens a page of demo/ itself, as a browser would. */
async function visit(path: string, width: number) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument!;
  const cards = [...inner.querySelectorAll<IopReturnCard>('iop-return-card')];
  await Promise.all(cards.map(settled));
  return {frame, inner, cards};
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

for (const [path, expected] of [
  ['/demo/index.html', 1],
  ['/demo/hosts/bootstrap.html', 2],
] as const) {
  for (const width of [320, 1280]) {
    it(`${path} shows its cards at ${width} px, and nothing sticks out`, async () => {
      const {inner, cards} = await visit(path, width);
      expect(cards).to.have.length(expected);
      for (const card of cards) {
        expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
        expect(card.getBoundingClientRect().width).to.be.above(200);
      }
      expect(inner.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
}

it('a stylesheet as busy as Bootstrap’s does not reach into the card', async () => {
  const {inner, cards} = await visit('/demo/hosts/bootstrap.html', 1280);
  const plain = await visit('/demo/index.html', 1280);
  const styleOf = (page: Document, card: IopReturnCard, selector: string) => {
    const {fontFamily, fontSize, lineHeight, color, marginBlockEnd, textDecorationLine} =
      page.defaultView!.getComputedStyle(find(card, selector));
    return {fontFamily, fontSize, lineHeight, color, marginBlockEnd, textDecorationLine};
  };
  for (const selector of ['[part=lead]', 'summary', '[part=visit]', 'button', 'li p']) {
    expect(styleOf(inner, cards[0]!, selector), selector).to.deep.equal(
      styleOf(plain.inner, plain.cards[0]!, selector),
    );
  }
});
