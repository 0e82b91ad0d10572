// Extensions hide what looks like ads or sharing buttons with stylesheets, in the page and in open shadow roots.
import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {expectQuietLook, expectToWork} from '../support/looks.js';
import {
  announced,
  chooseLanguage,
  closePages,
  find,
  noted,
  notes,
  openPage,
  partnerPage,
  settled,
  spokenBy,
} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

/** What an extension adds to a shadow root: an element at the start or the end, or a second adopted stylesheet. */
const ways: {[how: string]: (root: ShadowRoot, css: string) => void} = {
  'with a style at the start': (root, css) => root.prepend(styleOf(root, css)),
  'with a style at the end': (root, css) => root.append(styleOf(root, css)),
  'with an adopted stylesheet': (root, css) => {
    const sheet = new (root.ownerDocument.defaultView! as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  },
};

function styleOf(root: ShadowRoot, css: string) {
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  return style;
}

const isSeen = (card: IopReturnCard, part: string) => find(card, `[part=${part}]`).checkVisibility();

describe('a content blocker', () => {
  it('that hides every `part` of the page doesn’t change a card', async () => {
    const {card} = await openPage(
      partnerPage({head: '<style>[part], [part] * {display: none !important}</style>'}),
    );
    await expectQuietLook(card);
    expectToWork(card);
  });

  for (const [how, hide] of Object.entries(ways)) {
    it(`that hides parts inside the card leaves the phone link and a working card (${how})`, async () => {
      const {card, document, window} = await openPage(partnerPage({head: notes}));
      hide(
        card.shadowRoot!,
        ':is([part=share], [part=copy], [part=words], [part=message], [part=languages]) {display: none !important}',
      );
      expect(isSeen(card, 'message'), 'the blocker works').to.equal(false);
      find(card, '[part=copy]').click();
      await until(() => announced(card), 'the card announces the result of copying');
      await chooseLanguage(card, 'es');
      card.phone = '7745550100';
      await settled(card);
      document.body.append(card);
      await settled(card);
      expect(spokenBy(card)).to.equal('es');
      expect(isSeen(card, 'call')).to.equal(true);
      expect(find(card, '[part=call]').getAttribute('href')).to.equal('tel:+17745550100');
      expect(isSeen(card, 'crisis')).to.equal(true);
      expect(noted(window)).to.deep.equal([]);
    });
  }
});
