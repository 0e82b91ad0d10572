import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, openPage, settled, words} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

const languages = {en: 'page.html', es: 'page.es.html', pt: 'page.pt.html', ht: 'page.ht.html'};

async function open(address: string, options = {}) {
  const {document, window, frame} = await openPage(`/dist/${address}`, options);
  const card = document.querySelector<IopReturnCard>('iop-return-card')!;
  return {document, window, frame, card};
}

describe('the card as a page of its own', () => {
  for (const [lang, page] of Object.entries(languages)) {
    it(`shows the whole card in its own language if scripts are off (${lang})`, async () => {
      const {document, card} = await open(page, {sandbox: 'allow-same-origin'});
      expect(document.documentElement.lang).to.equal(lang);
      const call = find<HTMLAnchorElement>(card, '[part=call]');
      expect(call.href).to.equal('tel:+17746197750');
      expect(call.getClientRects()).to.have.length(1);
      expect(getComputedStyle(call).display, 'has the card’s style').to.equal('flex');
      expect(find(card, '[part=card]').lang).to.equal(lang);
      expect(card.shadowRoot!.querySelectorAll('details')).to.have.length(5);
      expect(document.title).to.equal(words(find(card, '[part=heading]')));
    });

    it(`has no axe violation (${lang})`, async () => {
      const {document, window, card} = await open(page);
      await settled(card);
      // Made here, because the page's policy refuses addresses that its own scripts set.
      const script = self.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      document.head.append(script);
      await new Promise((loaded) => script.addEventListener('load', loaded));
      const {axe} = window as unknown as {axe: typeof import('axe-core')};
      const found = await axe.run(document, {
        runOnly: {type: 'rule', values: axe.getRules().map(({ruleId}) => ruleId)},
      });
      expect(
        found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`),
      ).to.deep.equal([]);
    });
  }

  it('takes the options of its address, and no number or address from it', async () => {
    const {document, card} = await open(
      'page.html?county=bristol&theme=dark&open=q2&phone=9005550100&program-url=https://evil.example/&email=a@evil.example',
    );
    await settled(card);
    expect(words(find(card, '[part=lead]')))
      .to.contain('Bristol')
      .and.not.to.contain('Plymouth');
    await until(() => find<HTMLDetailsElement>(card, '#q2').open, 'the question is open');
    expect(find(card, '[part=card]').dataset['theme']).to.equal('dark');
    expect(document.documentElement.dataset['theme']).to.equal('dark');
    const links = [...card.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
    expect(links.filter((href) => /900|evil/.test(href))).to.deep.equal([]);
  });

  it('goes to the page of the language in its address, with the other options', async () => {
    const {frame} = await open('page.html?lang=pt-BR&county=plymouth#q3');
    await until(
      () => frame.contentWindow!.location.pathname === '/dist/page.pt.html',
      'the page is Portuguese',
    );
    const {search, hash} = frame.contentWindow!.location;
    expect(search + hash).to.equal('?county=plymouth#q3');
    await until(() => {
      const card = frame.contentDocument?.querySelector<IopReturnCard>('iop-return-card');
      return card?.shadowRoot?.querySelector<HTMLDetailsElement>('#q3')?.open;
    }, 'the question of the link is open');
  });

  it('stays where it is for its own language, and for one that it doesn’t have', async () => {
    for (const lang of ['es', 'fr']) {
      const {card, window} = await open(`page.es.html?lang=${lang}`);
      await settled(card);
      expect(window.location.pathname).to.equal('/dist/page.es.html');
    }
  });

  it('links to the other languages with the same options, and has no second row of languages', async () => {
    const {document, card} = await open('page.html?county=bristol');
    await settled(card);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map(({pathname, search}) => pathname.split('/').pop()! + search)).to.deep.equal(
      Object.values(languages).map((page) => `${page}?county=bristol`),
    );
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(links.filter((link) => link.getAttribute('aria-current')).map(({lang}) => lang)).to.deep.equal([
      'en',
    ]);
    const own = card.shadowRoot!.querySelector('[part=languages]');
    expect(own?.getClientRects().length ?? 0).to.equal(0);
  });

  it('has the card’s colors around it, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const {document, window, card} = await open(`page.html?theme=${theme}`);
      await settled(card);
      const color = (element: Element) => window.getComputedStyle(element).backgroundColor;
      expect(color(document.querySelector('nav')!)).to.equal(color(card.shadowRoot!.querySelector('.top')!));
      expect(color(document.body)).to.equal(color(find(card, '[part=card]')));
    }
  });
});
