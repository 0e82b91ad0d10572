import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {
  closePages,
  find,
  findAll,
  inline,
  noted,
  notes,
  openPage,
  partnerPage,
  phoneLink,
  settled,
  words,
} from '../support/page.js';
import {until} from '../support/until.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

/** A page with the script, which inserts a static card by `innerHTML`, as page swaps do. */
async function swapIn(html: string, head = '') {
  const {document} = await openPage(partnerPage({head}));
  document.body.innerHTML = html;
  return settled(document.querySelector<IopReturnCard>('iop-return-card')!);
}

describe('a static card that a page swap inserted', () => {
  const html = renderCard({as: 'static', lang: 'es', county: 'bristol', open: 'q3'});

  it('is taken over by the script like one in the page’s HTML', async () => {
    const card = await swapIn(html);
    expect(find(card, '[part=card]').lang).to.equal('es');
    expect(find<HTMLDetailsElement>(card, '#q3').open).to.equal(true);
    expect(findAll(card, '[part=card]')).to.have.length(1);
    expect(findAll(card, 'style')).to.have.length(0);
    expect(card.querySelectorAll('template').length).to.equal(0);
    expect(card.querySelector('a')!.getAttribute('href')).to.equal('tel:+17746197750');
  });

  it('survives cloning, as for a cache of page swaps', async () => {
    const card = await swapIn(html);
    const height = card.offsetHeight;
    const clone = card.cloneNode(true) as IopReturnCard;
    card.replaceWith(clone);
    await clone.updateComplete;
    // At once, and after the spacer is gone.
    expect(clone.offsetHeight).to.equal(height);
    await until(() => !clone.shadowRoot!.querySelector('.spacer'), 'the clone is at rest');
    expect(clone.offsetHeight).to.equal(height);
    expect(findAll(clone, '[part=card]')).to.have.length(1);
  });

  it('shows completely if the script can’t render', async () => {
    const card = await swapIn(
      html,
      inline(`console.error = () => {};
        customElements.define = ((define) => function (name, type) {
          type.prototype.render = () => { throw new Error('broken on purpose'); };
          define.call(customElements, name, type);
        })(customElements.define);`),
    );
    expect(find(card, '[part=call]').getClientRects()).to.have.length(1);
    expect(findAll(card, 'details')).to.have.length(5);
  });
});

it('a page that rewrites itself with document.write has its cards, from a tag and from a placeholder', async () => {
  const {document, window} = await openPage(partnerPage({head: notes}));
  const anew = partnerPage({
    head: notes,
    attributes: 'county="bristol"',
  }).replace('</body>', `<div data-iop-return-card data-lang="es">${phoneLink}</div></body>`);
  document.open();
  document.write(anew);
  document.close();
  await until(
    () => document.querySelector('[data-iop-return-card] iop-return-card'),
    'the placeholder has a card',
  );
  const [first, second, ...more] = [...document.querySelectorAll('iop-return-card')];
  await settled(first!);
  await settled(second!);
  expect(more).to.have.length(0);
  expect(words(find(first!, '[part=lead]'))).to.contain('Bristol');
  expect(words(find(second!, '[part=call]'))).to.equal('Llama al 774-619-7750');
  document.documentElement.lang = 'pt';
  await until(() => words(find(first!, '[part=call]')).startsWith('Ligue'), 'the card follows the page');
  expect(noted(window)).to.deep.equal([]);
});
