import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {codes} from '../support/languages.js';
import {expectQuietLook, expectToWork, widthOf} from '../support/looks.js';
import {
  closePages,
  find,
  findAll,
  openPage,
  partnerPage,
  phoneLink,
  script,
  settled,
  words,
} from '../support/page.js';

afterEach(closePages);

const tag = `<iop-return-card>${phoneLink}</iop-return-card>`;
const load = `<script src="${script}" defer></` + 'script>';
const pageWith = (body: string) =>
  openPage(`<!doctype html><html lang="en"><title>Place</title>${load}${body}</html>`);

describe('the card looks and works the same', () => {
  it('in paragraphs that a CMS wraps around everything', async () => {
    const {card} = await openPage(
      `<!doctype html><html lang="en"><title>CMS</title><p><script src="${script}"></` +
        `script></p><p>${tag}</p></html>`,
    );
    expect(card.parentElement!.localName).to.equal('p');
    expect(words(card.querySelector('a'))).to.equal('Call 774-619-7750');
    await expectQuietLook(card);
    expectToWork(card);
  });

  it('in a part of the page that is shown later', async () => {
    const {card} = await pageWith(`<div hidden>${tag}</div>`);
    expect(card.getClientRects()).to.have.length(0);
    card.parentElement!.hidden = false;
    await expectQuietLook(card);
    expectToWork(card);
  });

  it('in a dialog', async () => {
    const {card, document} = await pageWith(`<dialog>${tag}</dialog>`);
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    find(card, ':focus')?.blur();
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    await expectQuietLook(card);
    expectToWork(card);
  });

  it('in another component with its own stylesheet', async () => {
    const {card, document} = await pageWith(`<div>${tag}</div>`);
    const outer = document.querySelector('div')!.attachShadow({mode: 'open'});
    outer.innerHTML = '<style>* {font: 9px fantasy; color: red; text-align: right; padding: 4px}</style>';
    outer.append(card);
    await settled(card);
    await expectQuietLook(card);
    expectToWork(card);
  });

  it('in a third of a row, with flexbox or a grid of fractions', async () => {
    for (const row of ['flex', 'grid; grid-template-columns: 2fr 1fr']) {
      const {card} = await openPage(
        `<!doctype html><html lang="en"><title>Row</title><style>main {flex: 2 1 0} aside {flex: 1 1 0}</style>
         ${load}<div style="display: ${row}"><main></main><aside>${tag}</aside></div></html>`,
        {width: 900},
      );
      expect(widthOf(card)).to.be.below(300);
      await expectQuietLook(card);
    }
  });
});

it('a card that becomes narrow, as on a rotated phone, looks like one that was narrow before', async () => {
  const {card} = await openPage(partnerPage(), {width: 1300});
  for (const width of ['1200px', '300px', '600px']) {
    card.parentElement!.style.width = width;
    await expectQuietLook(card);
  }
});

describe('between other content, the card keeps a readable width and the page doesn’t scroll sideways', () => {
  const text = '<p>Words of the page, as many as there are in an article of a library or a town. '.repeat(9);
  for (const [what, row] of Object.entries({
    'beside text in a flexible row': `<div style="display: flex"><section>${text}</section>${tag}</div>`,
    'wrapped, in a flexible row': `<div style="display: flex"><section>${text}</section><div>${tag}</div></div>`,
    'in a cell of a table': `<table><tr><td>${text}</td><td>${tag}</td></tr></table>`,
    'in columns that fit their content': `<div style="display: grid; grid-template-columns: 1fr auto"><section>${text}</section>${tag}</div>`,
    'in a column as narrow as its content': `<div style="display: grid; grid-template-columns: 1fr min-content"><section>${text}</section>${tag}</div>`,
    floating: `<div>${tag.replace('<iop-return-card', '<iop-return-card style="float: inline-end; width: min-content"')}${text}</div>`,
  })) {
    it(what, async () => {
      for (const width of [320, 390, 768, 1200]) {
        const {card, document} = await openPage(
          `<!doctype html><html lang="en"><title>Row</title>${load}${row}</html>`,
          {width},
        );
        expect(widthOf(card), `${width} px`).to.be.at.least(Math.min(230, 0.6 * width));
        expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });
  }
});

/** The texts that overflow the card, with the overflow in pixels. */
function sticksOut(card: IopReturnCard) {
  const {right} = find(card, '[part=card]').getBoundingClientRect();
  const text = card.ownerDocument.createRange();
  return findAll(card, '*').flatMap((element) => {
    text.selectNodeContents(element);
    const beyond = text.getBoundingClientRect().right - right;
    // The artwork has no width where there is no room for it.
    const isShown = element.getBoundingClientRect().width > 0;
    return isShown && beyond > 0.5
      ? [`${element.localName} “${words(element).slice(0, 40)}” by ${beyond}`]
      : [];
  });
}

it('at 180 px nothing overflows the card, in any language', async () => {
  for (const lang of codes) {
    const {card} = await pageWith(`<div style="width: 180px" lang="${lang}">${tag}</div>`);
    await card.expandAll();
    expect(sticksOut(card), lang).to.deep.equal([]);
    expect(find(card, '[part=card]').scrollWidth, lang).to.be.at.most(180);
  }
});

for (const mode of ['vertical-rl', 'vertical-lr; direction: rtl'])
  it(`on a vertical page (${mode}) the card is horizontal and no wider than the window`, async () => {
    for (const width of [390, 1200]) {
      const {card} = await openPage(
        `<!doctype html><html lang="en" style="writing-mode: ${mode}"><title>Place</title>${load}<p>Before</p>${tag}<p>After</p></html>`,
        {width},
      );
      expect(widthOf(card), `${width} px`).to.be.within(Math.min(width - 20, 600), width);
      await expectQuietLook(card);
      expectToWork(card);
    }
  });

it('a frame of fixed height scrolls, and the call button can be reached', async () => {
  const {card, document, frame} = await openPage(partnerPage(), {height: 200});
  expect(document.documentElement.scrollHeight).to.be.above(1000);
  const call = find(card, '[part=call]');
  call.scrollIntoView();
  const {top, bottom} = call.getBoundingClientRect();
  expect(top).to.be.above(-1);
  expect(bottom).to.be.at.most(frame.clientHeight);
});
