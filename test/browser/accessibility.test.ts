import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {languages} from '../support/languages.js';
import {closePages, findAll, openPage, partnerPage, script, settled, words} from '../support/page.js';

await import(script);

const main = document.createElement('main');
document.body.append(main);
document.documentElement.lang = 'en';

async function place(attributes: Record<string, string> = {}): Promise<IopReturnCard> {
  const card = document.createElement('iop-return-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  main.replaceChildren(card);
  return settled(card);
}

after(() => main.remove());
afterEach(closePages);

describe('for assistive technology', () => {
  it('every reference by id has a target', async () => {
    const card = await place();
    for (const element of findAll(card, '*')) {
      for (const name of [
        'for',
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'aria-details',
        'aria-owns',
      ]) {
        for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) {
          expect(card.shadowRoot!.getElementById(id), `${name}="${id}"`).to.not.equal(null);
        }
      }
    }
    const ids = findAll(card, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('there is one call button, and neither the fallback nor the icon repeats it', async () => {
    const {card} = await openPage(partnerPage());
    expect(card.querySelector('a')!.checkVisibility()).to.equal(false);
    const [call, ...more] = findAll(card, 'a').filter(
      (link) => link.getAttribute('href') === 'tel:+17746197750',
    );
    expect(more).to.deep.equal([]);
    expect(call!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(words(call)).to.equal('Call 774-619-7750');
  });
});

describe('the card fits its container', () => {
  for (const width of [240, 320, 768, 1400]) {
    it(`at ${width} px nothing is cut off or wider than the page`, async () => {
      const {card, document: inner} = await openPage(partnerPage(), {width});
      await card.expandAll();
      expect(inner.documentElement.scrollWidth).to.be.at.most(width);
      const {left, right} = card.getBoundingClientRect();
      for (const element of findAll(card, 'p, li, a, button, summary, select, h2, h3')) {
        const box = element.getBoundingClientRect();
        expect(box.left, words(element)).to.be.at.least(left - 1);
        expect(box.right, words(element)).to.be.at.most(right + 1);
      }
    });
  }

  it('keeps a number to call on one line if there is room', async () => {
    const {card, document} = await openPage(partnerPage());
    const range = document.createRange();
    for (const {code} of languages) {
      card.lang = code;
      await Promise.resolve();
      await settled(card);
      const numbers = findAll(card, 'a span').filter((element) => /^[\d-]{12}$/.test(words(element)));
      expect(numbers.length, code).to.be.at.least(3);
      for (const width of [240, 270, 300, 330, 360, 390]) {
        card.parentElement!.style.width = `${width}px`;
        for (const number of numbers) {
          range.selectNodeContents(number);
          const lines = new Set([...range.getClientRects()].map(({top}) => top));
          expect(lines.size, `${words(number.closest('a'))} at ${width} px`).to.equal(1);
        }
      }
    }
  });
});
