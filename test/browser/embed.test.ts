import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, openPage, phoneLink, script, settled, warningsOf, words} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

const load = (attributes = '', source = script) => `<script src="${source}" ${attributes}></` + 'script>';
const place = (attributes = '', content = phoneLink) =>
  `<div data-iop-return-card ${attributes}>${content}</div>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><title>Partner</title>${head}<body>${body}`;
const cardsIn = (document: Document) => [...document.querySelectorAll<IopReturnCard>('iop-return-card')];
const lead = (card: IopReturnCard) => words(find(card, '[part=lead]'));

/** Resolves once a page has this many cards and each has rendered. */
async function cardsOf(document: Document, count = 1) {
  await until(() => cardsIn(document).length >= count, `${count} on the page`);
  return Promise.all(cardsIn(document).map(settled));
}

it('a script that hangs at the end of the page delays only the placeholder that contains it', async () => {
  const key = crypto.randomUUID();
  const hangs = load('', `${script}?held=${key}`);
  const frame = document.createElement('iframe');
  frame.srcdoc = page(
    `${load()}<main>${place()}</main>${place('', `${phoneLink}${hangs}<span slot="hours">9 to 5</span>`)}`,
  );
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  const inner = () => frame.contentDocument!;
  await until(() => inner().querySelector('iop-return-card'), 'the first card is there');
  expect(inner().readyState).to.equal('loading');
  expect(cardsIn(inner())).to.have.length(1);
  await fetch(`${script}?released=${key}`);
  await loaded;
  const [, second] = await cardsOf(inner(), 2);
  expect(second!.querySelector('[slot=hours]')!.textContent).to.equal('9 to 5');
  frame.remove();
});

describe('one tag is enough', () => {
  for (const how of ['', 'defer', 'async']) {
    it(`the script puts the card after its own tag (${how || 'blocking'})`, async () => {
      const {document} = await openPage(
        page(
          `<main>${load(`data-iop-return-card data-county="bristol" data-lang="es" ${how}`)}<p>After</p></main>`,
        ),
      );
      const [card] = await cardsOf(document);
      expect(card!.previousElementSibling!.localName).to.equal('script');
      expect(card!.nextElementSibling!.localName).to.equal('p');
      expect(lead(card!)).to.contain('condado de Bristol');
    });
  }

  it('a placeholder becomes a card with its options, and its content becomes fallback and slots', async () => {
    const {document} = await openPage(
      page(
        place(
          'data-county="plymouth" data-heading-level="3" data-deep-link',
          `${phoneLink}<span slot="hours">9 to 5</span>`,
        ) + load(),
      ),
    );
    const [card] = await cardsOf(document);
    expect(lead(card!)).to.contain('in Plymouth County');
    expect(card!.deepLink).to.equal(true);
    expect(find(card!, 'h2').ariaLevel).to.equal('3');
    expect(card!.querySelector('a')!.getAttribute('href')).to.equal('tel:+17746197750');
    expect(card!.querySelector('span')!.assignedSlot!.name).to.equal('hours');
  });

  for (const [where, body, head] of [
    ['in the head', place(), load()],
    ['deferred in the head', place(), load('defer')],
    ['before the place', load() + place()],
    ['after the place', place() + load()],
  ] as const) {
    it(`a placeholder is found by a script ${where}`, async () => {
      const {document} = await openPage(page(body, head));
      const [card] = await cardsOf(document);
      expect(card!.parentElement!.hasAttribute('data-iop-return-card')).to.equal(true);
    });
  }

  it('a script injected by a tag manager, without data attributes, fills the placeholders', async () => {
    const {document} = await openPage(page(place('data-county="bristol"')));
    const injected = document.createElement('script');
    injected.src = script;
    document.head.append(injected);
    const [card] = await cardsOf(document);
    expect(lead(card!)).to.contain('in Bristol County');
  });

  it('a script that an optimizer runs as text finds its tag', async () => {
    const source = await (await fetch(script)).text();
    const {document, window} = await openPage(
      page('<script type="text/plain" data-iop-return-card></' + 'script>'),
    );
    (window as unknown as {eval(text: string): void}).eval(source);
    const [card] = await cardsOf(document);
    expect(card!.previousElementSibling!.localName).to.equal('script');
  });

  it('later placeholders get a card, filled ones keep theirs, and a removed card stays away', async () => {
    const {document} = await openPage(page(place() + load()));
    const [first] = await cardsOf(document);
    document.body.insertAdjacentHTML('beforeend', `<dialog open>${place('data-county="bristol"')}</dialog>`);
    const [, second] = await cardsOf(document, 2);
    expect(lead(second!)).to.contain('in Bristol County');
    first!.remove();
    document.body.insertAdjacentHTML('beforeend', place());
    await cardsOf(document, 2);
    expect(document.querySelector('div')!.children).to.have.length(0);
  });

  it('an element that is marked later becomes a card', async () => {
    const {document} = await openPage(page(`<p>${phoneLink}</p>${load()}`));
    const place = document.querySelector('p')!;
    place.dataset['county'] = 'bristol';
    place.dataset['iopReturnCard'] = '';
    const [card] = await cardsOf(document);
    expect(lead(card!)).to.contain('in Bristol County');
    expect(card!.parentElement === place).to.equal(true);
  });

  it('a placeholder with 180,000 children becomes a card with all of them', async () => {
    const {document} = await openPage(page(place('', '') + load()));
    await cardsOf(document);
    const large = document.createElement('div');
    large.dataset['iopReturnCard'] = '';
    for (let count = 0; count < 180_000; count++) large.append(document.createElement('b'));
    document.body.append(large);
    const [, card] = await cardsOf(document, 2);
    expect(card!.childElementCount).to.equal(180_000);
    expect(large.childElementCount).to.equal(1);
    large.remove();
  });

  it('a page that is swapped, cached and restored has each card once', async () => {
    const {document} = await openPage(page(place('data-county="plymouth"') + load('data-iop-return-card')));
    await cardsOf(document, 2);
    const kept = document.body.cloneNode(true) as HTMLElement;
    document.body.replaceWith(document.createElement('body'));
    document.body.innerHTML = place('data-county="bristol"');
    const [other] = await cardsOf(document);
    expect(lead(other!)).to.contain('in Bristol County');
    document.body.replaceWith(kept);
    document.body.append(document.createElement('hr'));
    const cards = await cardsOf(document, 2);
    expect(cards).to.have.length(2);
    expect(lead(cards[0]!)).to.contain('in Plymouth County');
  });

  it('a hundred changes within a frame cause one search', async () => {
    const {document, window} = await openPage(page(place() + load()));
    await cardsOf(document);
    const frame = () => new Promise(window.requestAnimationFrame);
    for (let frames = 0; frames < 2; frames++) await frame();
    let searches = 0;
    const querySelectorAll = document.querySelectorAll.bind(document);
    document.querySelectorAll = (selectors: string) => {
      searches++;
      return querySelectorAll(selectors);
    };
    await frame();
    for (let changes = 0; changes < 100; changes++) {
      document.body.append('A change');
      // Lets observers run for this change alone.
      await Promise.resolve();
    }
    for (let frames = 0; frames < 2; frames++) await frame();
    expect(searches).to.be.within(1, 2);
  });

  it('loading the script twice makes one card', async () => {
    const {document} = await openPage(page(load() + place() + load('data-iop-return-card') + load()));
    expect(await cardsOf(document, 2)).to.have.length(2);
  });

  it('a placeholder that is still being parsed waits for the rest of its content', async () => {
    const source = await (await fetch(script)).text();
    const {document} = await openPage('');
    document.open();
    document.write(
      `<!doctype html><title>Slow</title><script>${source}</` + 'script><div data-iop-return-card>',
    );
    document.write('<p>Until then</p>');
    await Promise.resolve();
    expect(cardsIn(document)).to.have.length(0);
    document.write(`${phoneLink}</div>`);
    document.close();
    const [card] = await cardsOf(document);
    expect([...card!.children].map(({localName}) => localName)).to.deep.equal(['p', 'a']);
    expect(document.querySelector('div')!.children).to.have.length(1);
  });

  it('a script marked in the head gets one warning and no card', async () => {
    const source = await (await fetch(script)).text();
    const mark = document.createElement('meta');
    mark.dataset['iopReturnCard'] = '';
    document.head.append(mark);
    const warnings = await warningsOf(() => (0, eval)(source));
    mark.remove();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('head');
    expect(cardsIn(document)).to.have.length(0);
  });
});
