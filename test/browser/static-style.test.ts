// Optimizers that "aggregate inline CSS" take the <style> out of a static card and apply it to the whole page.
import {expect} from '@open-wc/testing';
import {closePages, findAll, openPage, words} from '../support/page.js';

const {renderCard, staticStyle} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

const card = renderCard({as: 'static', open: 'q1 q2 q3 q4 q5'});
const withoutStyle = card.replace(/<style.*<\/style>/s, '');

/** A page with every element, class, part and attribute of the card, and its own questions in a slot. */
const partner = (head: string) => `<!doctype html><html lang="en"><title>Library</title>${head}<body>
  <header data-theme="dark"><h1>Library</h1><a href="#a">Hours</a> <button>Search</button></header>
  <main data-theme="auto">${card.replace(/^.*<\/style>|<\/template>.*$/gs, '')}</main>
  <h2>Help</h2><h3>Nearby</h3><ul role="list"><li>One<p>More</p><ul><li>Two</li></ul></li></ul>
  <div class="short spacer"><details open><summary>Sum</summary><p>Text</p></details><div part="card"></div></div>
  <style class="darkreader"></style><div part="card"><p part="words">Text</p></div>
  <div hidden popover>Hidden</div>
  ${withoutStyle.replace('</iop', '<details slot="questions" open><summary>Bus?</summary><p>17</p></details></iop')}`;

async function looksWith(head: string) {
  const {document, window} = await openPage(partner(head), {sandbox: 'allow-same-origin'});
  return [...document.body.querySelectorAll('*')].flatMap((element, index) =>
    ['', '::before', '::after', '::marker'].map((pseudo) => {
      const style = window.getComputedStyle(element, pseudo);
      return `${index} ${element.localName}${pseudo} ${[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
    }),
  );
}

describe('the style of a static card', () => {
  for (const [rules, style] of [
    ['its rules', staticStyle],
    ['those for print and for dark mode', staticStyle.replace(/@media [^{]*/g, '@media all')],
  ] as const) {
    it(`changes nothing on a page that it is moved to: ${rules}`, async () => {
      const before = await looksWith('');
      const after = await looksWith(`<style>${style}</style>`);
      expect(after.length).to.equal(before.length);
      const changed = after.filter((look, index) => look !== before[index]);
      expect(changed.map((look) => look.slice(0, 60))).to.deep.equal([]);
    });
  }

  it('defines no name that a page could share, such as an animation or a layer', () => {
    // A container query without a name defines none.
    expect(staticStyle).to.not.match(/@(?!media|supports|container (not )?\()/);
    const ids = [...staticStyle.matchAll(/(?<![\w-])--[\w-]+(?=:)/g)].map(([name]) => name);
    expect(ids.filter((name) => !/^--_?iop-/.test(name))).to.deep.equal([]);
  });

  it('is ASCII, because a style can’t contain entities and the page’s encoding is unknown', () => {
    expect(staticStyle).to.match(/^[ -~]+$/);
  });

  it('asks Autoptimize and LiteSpeed Cache to leave it where it is', () => {
    expect(card).to.match(/<style [^>]*data-noptimize[^>]*>/);
    expect(card).to.match(/<style [^>]*data-no-optimize="1"[^>]*>/);
  });

  for (const width of [320, 1000]) {
    it(`isn’t needed to read and use the card (${width} px)`, async () => {
      const page = await openPage(
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Library</title><body>${withoutStyle}`,
        {sandbox: 'allow-same-origin', width},
      );
      const {documentElement} = page.document;
      expect(documentElement.scrollWidth, 'width of the page').to.be.at.most(documentElement.clientWidth);
      for (const picture of findAll(page.card, 'svg'))
        expect(picture.getBoundingClientRect().height, words(picture.parentElement)).to.be.below(100);
      for (const link of findAll(page.card, 'a')) {
        expect(link.getClientRects().length, words(link)).to.be.above(0);
        expect(page.window.getComputedStyle(link).textDecorationLine, words(link)).to.equal('underline');
      }
      for (const text of findAll(page.card, 'h2, h3, p, li, strong, summary').filter(words))
        expect(text.getBoundingClientRect().height, words(text)).to.be.above(10);
      expect(findAll(page.card, 'button')).to.have.length(0);
    });
  }
});
