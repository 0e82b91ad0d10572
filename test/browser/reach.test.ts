import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {codes} from '../support/languages.js';
import {closePages, find, findAll, openPage, partnerPage, script, settled, words} from '../support/page.js';
import {expectSame} from '../support/same.js';

await import(script);

afterEach(closePages);

const controls = (card: IopReturnCard) => findAll(card, 'a, button, summary, select');

describe('every control can be reached', () => {
  it('with Tab, in reading order, with a visible focus that nothing covers, and out again', async () => {
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    const card = document.createElement('iop-return-card');
    // Wide enough for two columns.
    card.style.inlineSize = '900px';
    document.body.append(before, card, after);
    await settled(card);
    before.focus();
    const reached: Element[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await sendKeys({press: 'Tab'});
      if (document.activeElement !== card) break;
      const focused = card.shadowRoot!.activeElement!;
      reached.push(focused);
      const {outlineStyle, outlineWidth} = getComputedStyle(focused);
      expect(outlineStyle, words(focused)).to.equal('solid');
      expect(parseFloat(outlineWidth), words(focused)).to.be.at.least(2);
      // Firefox doesn't scroll to a control that is partly in the window.
      focused.scrollIntoView({block: 'nearest'});
      const {left, top, width, height} = focused.getBoundingClientRect();
      const there = card.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(focused.contains(there), `${words(focused)} is covered`).to.equal(true);
    }
    const expected = controls(card);
    for (const element of [before, card, after]) element.remove();
    expect(reached.map(words)).to.deep.equal(expected.map(words));
    expected.forEach((control, index) => expectSame(reached[index], control, `stop ${index + 1}`));
  });

  for (const lang of codes) {
    it(`with targets of 44 px at every width (${lang})`, async () => {
      for (const width of [240, 390, 1280]) {
        const attributes = `lang="${lang}" text-phone="7745550100" email="iop@example.org"`;
        const {card} = await openPage(partnerPage({attributes}), {width});
        for (const control of controls(card)) {
          const box = control.getBoundingClientRect();
          expect(box.height, `${words(control)} at ${width}`).to.be.at.least(44);
          expect(box.width, `${words(control)} at ${width}`).to.be.at.least(44);
        }
      }
    });

    it(`with text spacing (1.4.12), on a phone and in a page zoomed to 400 % (${lang})`, async () => {
      const {
        card,
        window,
        document: page,
      } = await openPage(partnerPage({attributes: `lang="${lang}"`}), {width: 320});
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(
        `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
         p {margin-block-end: 2em !important}`,
      );
      card.shadowRoot!.adoptedStyleSheets.push(sheet);
      await card.expandAll();
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
      const range = page.createRange();
      const {right} = card.getBoundingClientRect();
      for (const element of findAll(card, 'p, li, a, button, summary, h2, h3, label')) {
        range.selectNodeContents(element);
        expect(range.getBoundingClientRect().right, words(element)).to.be.at.most(right);
        expect(element.scrollHeight - element.clientHeight, `${words(element)} is cut off`).to.be.at.most(1);
      }
    });
  }

  it('by voice: every control’s name is its text', async () => {
    const {card} = await openPage(partnerPage());
    for (const control of controls(card)) {
      expect(control.hasAttribute('aria-label') || control.hasAttribute('aria-labelledby')).to.equal(false);
      expect(words(control).length).to.be.above(3);
    }
  });

  it('with only the ARIA that HTML lacks', async () => {
    const {card} = await openPage(partnerPage({attributes: 'heading-level="4"'}));
    const said = findAll(card, '*').flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name === 'role' || name.startsWith('aria-'))
        .map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`),
    );
    expect([...new Set(said)].sort()).to.deep.equal([
      'button aria-pressed=false',
      'button aria-pressed=true',
      'div aria-label=Languages',
      'div role=group',
      'h2 aria-level=4',
      'h3 aria-level=5',
      // A live region without role=status, which screen readers announce even if it is empty.
      'p aria-live=polite',
      'svg aria-hidden=true',
      // Safari doesn't expose a list without bullets as a list: https://bugs.webkit.org/show_bug.cgi?id=170179
      'ul role=list',
    ]);
    expect(find(card, '[part=call]').textContent).to.contain('774-619-7750');
  });
});
