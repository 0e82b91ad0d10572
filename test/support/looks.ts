import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {find, findAll, openPage, partnerPage} from './page.js';

/** One element of every kind in a card. */
const kinds = [
  '[part=card]',
  '.layout',
  '.top',
  '[part=language]',
  '.kept-seat',
  'h2',
  '[part=lead]',
  '[part=call]',
  '[part=call] svg',
  '[part=visit]',
  'ul[role]',
  'strong',
  'li p',
  'h3',
  '[part=words]',
  '.panel',
  '[part=copy]',
  'summary',
  'details > p',
  '[part=crisis]',
  '[part=crisis] a',
  '[part=attribution]',
];

/** Not compared: sizes, which are measured with a tolerance, and inherited custom properties, which no rule uses. */
const notCompared =
  /^(--.*|min-.*|(block|inline)-size|width|height|(perspective|transform)-origin|grid-template-.*)$/;

export const widthOf = (card: IopReturnCard) => find(card, '[part=card]').getBoundingClientRect().width;

/** Every computed style of one element of each kind, and each element's position in the card. */
function looksOf(card: IopReturnCard): Map<string, string | number> {
  const looks = new Map<string, string | number>();
  const view = card.ownerDocument.defaultView!;
  for (const kind of kinds) {
    const element = find(card, kind);
    if (!element) continue;
    const style = view.getComputedStyle(element);
    for (const property of style) {
      if (!notCompared.test(property)) looks.set(`${property} of ${kind}`, style.getPropertyValue(property));
    }
  }
  const wrapper = find(card, '[part=card]').getBoundingClientRect();
  for (const [index, element] of findAll(card, '*').entries()) {
    if (!element.checkVisibility()) continue;
    const {left, top, width, height} = element.getBoundingClientRect();
    const box = {left: left - wrapper.left, top: top - wrapper.top, width, height};
    for (const [side, value] of Object.entries(box))
      looks.set(`${side} of ${element.localName} ${index}`, value);
  }
  return looks;
}

/** Asserts that the card looks like one of the same width on a page without styles, in computed styles and positions. */
export async function expectQuietLook(card: IopReturnCard) {
  const attributes = [...card.attributes].map(({name, value}) => `${name}="${value}"`).join(' ');
  const width = card.ownerDocument.defaultView!.innerWidth;
  const quiet = (await openPage(partnerPage({attributes}), {width})).card;
  quiet.parentElement!.style.width = `${widthOf(card)}px`;
  const expected = looksOf(quiet);
  const differences = [...looksOf(card)]
    .filter(([what, actual]) => {
      const same = expected.get(what);
      return typeof actual === 'number' ? !(Math.abs(actual - Number(same)) < 1) : actual !== same;
    })
    .map(([what, actual]) => `${what}: ${actual}, not ${expected.get(what)}`);
  // Only the first ones: thousands would delay the report for minutes.
  expect(differences.slice(0, 20)).to.deep.equal([]);
  expect(widthOf(card), 'width').to.be.above(200);
}

/** Asserts that a visitor can use the card. */
export function expectToWork(card: IopReturnCard) {
  expect(find(card, '[part=call]').getAttribute('href')).to.equal('tel:+17746197750');
  find(card, 'summary').click();
  expect(find<HTMLDetailsElement>(card, 'details').open).to.equal(true);
  expect(find(card, 'details > p').getBoundingClientRect().height).to.be.above(0);
}
