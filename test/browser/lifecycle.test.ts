import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {
  chooseLanguage,
  closePages,
  find,
  openPage,
  phoneLink,
  script,
  settled,
  spokenBy,
  words,
} from '../support/page.js';
import {expectSame} from '../support/same.js';

await import(script);

const added: Element[] = [];
async function add(card: IopReturnCard): Promise<IopReturnCard> {
  document.body.append(card);
  added.push(card);
  return settled(card);
}
const make = () => document.createElement('iop-return-card');

afterEach(() => {
  closePages();
  for (const element of added.splice(0)) element.remove();
});

describe('a card that is upgraded, moved, cloned or adopted', () => {
  it('renders whether the script loads before or after the element', async () => {
    const tag = `<iop-return-card>${phoneLink}</iop-return-card>`;
    const load = `<script src="${script}"></` + 'script>';
    for (const body of [load + tag, tag + load]) {
      const {card} = await openPage(`<!doctype html><title>Order</title>${body}`);
      expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
    }
  });

  it('keeps properties that were set before the script loaded', async () => {
    const {card} = await openPage(
      `<!doctype html><title>Early</title><iop-return-card></iop-return-card>
       <script>Object.assign(document.querySelector('iop-return-card'), {county: 'bristol', deepLink: true});</script>
       <script src="${script}"></script>`,
    );
    expect(words(find(card, '[part=lead]'))).to.contain('in Bristol County');
    expect(card.deepLink).to.equal(true);
  });

  it('keeps its open questions and doesn’t render again when it is moved', async () => {
    const card = await add(make());
    const question = find<HTMLDetailsElement>(card, '#q3');
    question.open = true;
    const elsewhere = document.createElement('div');
    added.push(elsewhere);
    document.body.append(elsewhere);
    elsewhere.append(card);
    await settled(card);
    expectSame(find(card, '#q3'), question, 'the question');
    expect(question.open).to.equal(true);
  });

  it('moves into a frame that has loaded another page since its last card', async () => {
    const {frame, document: before} = await openPage('');
    before.body.append(make());
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.srcdoc = '<!doctype html><title>Another</title>';
    await loaded;
    const card = make();
    frame.contentDocument!.body.append(card);
    await settled(card);
    expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
    expect(card.shadowRoot!.adoptedStyleSheets).to.have.length(1);
  });

  it('is hidden as a closed popover, and can be found with hidden="until-found"', async () => {
    const card = await add(make());
    const display = () => getComputedStyle(card).display;
    if ('popover' in card) {
      card.popover = 'auto';
      expect(display()).to.equal('none');
      card.showPopover();
      expect(display()).to.equal('grid');
      card.removeAttribute('popover');
    }
    card.setAttribute('hidden', 'until-found');
    expect(display()).to.equal('grid');
    card.setAttribute('hidden', '');
    expect(display()).to.equal('none');
  });

  it('clones with its attributes', async () => {
    const card = await add(make());
    card.setAttribute('county', 'plymouth');
    const clone = await add(card.cloneNode(true) as IopReturnCard);
    expect(words(find(clone, '[part=lead]'))).to.contain('in Plymouth County');
  });

  it('looks and works the same in another document', async () => {
    const {document: other} = await openPage('<!doctype html><title>Other</title>');
    for (const card of [await add(make()), make()]) {
      other.body.append(other.adoptNode(card));
      await settled(card);
      card.phone = '7745550100';
      await settled(card);
      const call = find(card, '[part=call]');
      expect(call.getAttribute('href')).to.equal('tel:+17745550100');
      expect(other.defaultView!.getComputedStyle(call).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('has the stylesheet of its document after each move', async () => {
    const {document: other} = await openPage('<!doctype html><title>Other</title>');
    const card = await add(make());
    card.lang = 'es';
    await card.openQuestion('q3');
    const question = find(card, '#q3');
    for (const home of [other, document, other, document]) {
      home.body.append(card);
      await settled(card);
      const {display, backgroundColor} = home.defaultView!.getComputedStyle(find(card, '[part=call]'));
      expect(backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
      expect(display).to.not.equal('inline');
      expect(card.shadowRoot!.adoptedStyleSheets).to.have.length(1);
      expect(words(find(card, '[part=call]'))).to.equal('Llama al 774-619-7750');
      expectSame(find(card, 'details[open]'), question, 'the open question');
    }
  });

  it('keeps the style sheets that the page gave it when it is moved', async () => {
    const card = await add(make());
    const root = card.shadowRoot!;
    const theirs = new CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, theirs];
    const before = root.adoptedStyleSheets;
    const elsewhere = document.createElement('div');
    added.push(elsewhere);
    document.body.append(elsewhere);
    elsewhere.append(card);
    expect(root.adoptedStyleSheets.length).to.equal(2);
    expect(root.adoptedStyleSheets.every((sheet, index) => sheet === before[index])).to.equal(true);
  });

  it('keeps its language, its open question and, where the browser can, the focus when it is moved at once', async () => {
    const card = await add(make());
    const elsewhere = document.createElement('div');
    added.push(elsewhere);
    document.body.append(elsewhere);
    await chooseLanguage(card, 'es');
    await card.openQuestion('q3');
    const summary = find(card, '#q3 summary');
    summary.focus();
    const canMove = 'moveBefore' in elsewhere;
    if (canMove) elsewhere.moveBefore(card, null);
    else (elsewhere as Element).append(card);
    await settled(card);
    expect(spokenBy(card)).to.equal('es');
    expectSame(find(card, 'details[open] summary'), summary, 'the open question');
    if (canMove) expectSame(card.shadowRoot!.activeElement, summary, 'the focus');
    card.phone = '7745550100';
    await settled(card);
    expect(words(find(card, '[part=call]'))).to.equal('Llama al 774-555-0100');
  });

  it('adds no attribute to its own tag, which frameworks compare with what they rendered', async () => {
    const card = await add(make());
    card.county = 'plymouth';
    await card.expandAll();
    expect(card.getAttributeNames()).to.deep.equal([]);
  });

  it('renders a hundred times on one page', async () => {
    const cards = Array.from({length: 100}, make);
    document.body.append(...cards);
    added.push(...cards);
    await Promise.all(cards.map(settled));
    expect(
      cards.every((card) => find(card, '[part=call]').getAttribute('href') === 'tel:+17746197750'),
    ).to.equal(true);
    const sheets = new Set(cards.flatMap((card) => card.shadowRoot!.adoptedStyleSheets));
    expect(sheets.size, 'stylesheets for all of them').to.equal(1);
  });
});
