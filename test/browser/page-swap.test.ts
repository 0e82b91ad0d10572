import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, findAll, inline, openPage, partnerPage, settled} from '../support/page.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

/** A page with the script, into which a static card comes as a script's page swap brings it: by `innerHTML`. */
async function swapIn(html: string, head = '') {
  const {document} = await openPage(partnerPage({head}));
  document.body.innerHTML = html;
  return settled(document.querySelector<IopReturnCard>('iop-return-card')!);
}

describe('a static card that a page swap brought', () => {
  const html = renderCard({as: 'static', lang: 'es', county: 'bristol', open: 'q3'});

  it('is taken over by the script as one that the page’s HTML brought', async () => {
    const card = await swapIn(html);
    expect(find(card, '[part=card]').lang).to.equal('es');
    expect(find<HTMLDetailsElement>(card, '#q3').open).to.equal(true);
    expect(findAll(card, '[part=card]')).to.have.length(1);
    expect(findAll(card, 'style')).to.have.length(0);
    expect(card.querySelectorAll('template').length).to.equal(0);
    expect(card.querySelector('a')!.getAttribute('href')).to.equal('tel:+17746197750');
  });

  it('shows whole where the script can’t render', async () => {
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
