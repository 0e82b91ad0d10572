// What a visitor sees first, and the card's layout. Measured in the machine's own fonts.
import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {codes} from '../support/languages.js';
import {closePages, find, findAll, openPage, partnerPage, words} from '../support/page.js';

afterEach(closePages);

/** No margin and no scroll bar, as on a phone. */
const head =
  '<style>html {scrollbar-width: none} ::-webkit-scrollbar {display: none} body {margin: 0}</style>';
const open = async (attributes: string, width: number, height = 800) =>
  (await openPage(partnerPage({attributes, head}), {width, height})).card;

/** The bottoms of the lines of an element's text, from the top of the page. */
function linesOf(element: Element) {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...new Set([...range.getClientRects()].map(({bottom}) => Math.round(bottom)))];
}

describe('before scrolling, a visitor sees', () => {
  for (const lang of codes) {
    it(`title, lead and call button completely, on a phone of 360 by 640 (${lang})`, async () => {
      const card = await open(`lang="${lang}"`, 360, 640);
      for (const part of ['heading', 'lead', 'call'])
        expect(find(card, `[part=${part}]`).getBoundingClientRect().bottom, part).to.be.at.most(640);
      expect(find(card, '[part=call]').offsetHeight).to.be.at.least(44);
    });

    it(`the message too, on one of 390 by 844 (${lang})`, async () => {
      const card = await open(`lang="${lang}"`, 390, 844);
      expect(linesOf(find(card, '[part=words]'))[0]).to.be.at.most(844);
      const {height} = find(card, '[part=heading]').getBoundingClientRect();
      expect(height / parseFloat(getComputedStyle(find(card, '[part=heading]')).lineHeight)).to.be.below(2.1);
    });

    it(`every language on one line, large enough to tap, the current one marked without color (${lang})`, async () => {
      const card = await open(`lang="${lang}"`, 390);
      const buttons = findAll(card, '[part=language]');
      expect(buttons).to.have.length(codes.length);
      expect(new Set(buttons.map((button) => button.offsetTop)).size).to.equal(1);
      for (const button of buttons) {
        expect(button.offsetHeight).to.be.at.least(44);
        const {fontWeight, textDecorationLine} = getComputedStyle(button);
        const isCurrent = button.lang === lang;
        expect(textDecorationLine === 'none', words(button)).to.equal(isCurrent);
        expect(Number(fontWeight) >= 600, words(button)).to.equal(isCurrent);
      }
      const {right} = buttons.at(-1)!.getBoundingClientRect();
      expect(right).to.be.at.most(390);
    });
  }
});

/** The distance from the top of an element to the bottom of its content. */
const filledHeight = (element: Element) =>
  Math.max(...[...element.children].map((child) => child.getBoundingClientRect().bottom)) -
  element.getBoundingClientRect().top;

describe('the layout', () => {
  for (const lang of codes) {
    it(`has two columns in the middle that end at about the same height (${lang})`, async () => {
      for (const width of [1000, 1100, 1180, 1280, 1400]) {
        const card = await open(`lang="${lang}"`, width);
        const [left, right] = [...find(card, '.middle').children] as [Element, Element];
        expect(left.getBoundingClientRect().right).to.be.below(right.getBoundingClientRect().left);
        const heights = [filledHeight(left), filledHeight(right)].sort((a, b) => a - b) as [number, number];
        expect(heights[1] / heights[0], `${width} px: ${heights.join(' and ')}`).to.be.at.most(1.25);
      }
    });

    it(`is short in the short form, at 320 px with questions closed (${lang})`, async () => {
      const card = await open(`lang="${lang}" omit="reassurances message"`, 320);
      expect(card.offsetHeight).to.be.at.most(lang === 'en' ? 1550 : 2000);
    });
  }

  it('has the call button and the message beside the title, and the crisis box under the questions, if there is room', async () => {
    const card = await open('', 1180);
    const box = (part: string) => find(card, `[part=${part}]`).getBoundingClientRect();
    for (const part of ['call', 'message']) {
      expect(box(part).left).to.be.above(box('intro').right);
      expect(box(part).bottom).to.be.below(box('reassurances').top);
    }
    expect(box('questions').left).to.be.above(box('reassurances').right);
    expect(box('crisis').top).to.be.above(box('questions').bottom);
    expect(box('crisis').left).to.equal(box('questions').left);
    expect(box('call').width).to.be.below(600);
  });

  it('has nothing sticky, which a header of the page could cover', async () => {
    const card = await open('', 1180);
    for (const element of findAll(card, '*'))
      expect(getComputedStyle(element).position).not.to.match(/sticky|fixed/);
  });

  it('has at most five text sizes, and no control under 16 px except languages and crisis line, of 14 px', async () => {
    for (const attributes of ['', 'omit="reassurances message"', 'compact']) {
      for (const width of [320, 390, 1180]) {
        const card = await open(attributes, width);
        const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
        const sizes = new Set(findAll(card, '.layout *:not(svg *)').map(sizeOf));
        expect(sizes.size, [...sizes].join()).to.be.at.most(5);
        for (const control of findAll(card, 'a, button, summary'))
          expect(sizeOf(control), words(control)).to.be.at.least(
            control.matches('[part=language], .strip *') ? 14 : 16,
          );
      }
    }
  });

  it('shows the decorative motif, hidden from assistive technology, and its open seat before every reassurance', async () => {
    const card = await open('', 390);
    expect(find(card, '.kept-seat').getAttribute('aria-hidden')).to.equal('true');
    expect(find(card, '.kept-seat').getBoundingClientRect().width).to.be.above(40);
    for (const item of findAll(card, 'ul[role] > li')) {
      const {borderRadius, borderTopStyle} = getComputedStyle(item, '::before');
      expect([borderRadius, borderTopStyle]).to.deep.equal(['50%', 'solid']);
    }
  });
});

describe('slotted content of any length', () => {
  const long = 'Ask-at-the-desk-for-a-quiet-room. We have one, and tea, on every day of the week. '.repeat(
    12,
  );
  const children = `<blockquote slot="quote">${long}</blockquote><p slot="hours">${long}</p>
    <details slot="questions" open><summary>${long}</summary>${long}</details><p slot="footer">${long}</p>`;
  const email = `${'a'.repeat(48)}@example.org`;
  const fits = ({document: page}: {document: Document}, card: IopReturnCard, width: number) => {
    expect(page.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
    const {left, right} = card.getBoundingClientRect();
    for (const element of [...findAll(card, 'a, button, p, h2, h3'), ...card.children]) {
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      expect(box.left, words(element).slice(0, 40)).to.be.at.least(left - 1);
      expect(box.right, words(element).slice(0, 40)).to.be.at.most(right + 1);
    }
  };

  for (const width of [240, 390, 768, 1180]) {
    it(`stays inside the card (${width} px)`, async () => {
      for (const omit of ['', 'reassurances message']) {
        const attributes = `phone="+551198765432109" text-phone="+551198765432109" email="${email}" omit="${omit}"`;
        const page = await openPage(partnerPage({attributes, head, children}), {width});
        await page.card.expandAll();
        fits(page, page.card, width);
      }
    });
  }
});
