import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {IopContactEvent, IopReturnCard} from '../../dist/modules/entries/index.js';
import {
  closePages,
  find,
  findAll,
  openPage,
  partnerPage,
  script,
  settled,
  warningsOf,
} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

await import(script);

let card: IopReturnCard;
const open = () => findAll(card, 'details[open]').map(({id}) => id);

beforeEach(async () => {
  card = document.createElement('iop-return-card');
  document.body.append(card);
  await settled(card);
});

afterEach(() => {
  card.remove();
  closePages();
});

describe('methods', () => {
  it('open one question, all or none', async () => {
    await card.openQuestion('q2');
    expect(open()).to.deep.equal(['q2']);
    await card.expandAll();
    expect(open()).to.deep.equal(['q1', 'q2', 'q3', 'q4', 'q5']);
    await card.collapseAll();
    expect(open()).to.deep.equal([]);
  });

  it('can be called before the card is in the page', async () => {
    const early = document.createElement('iop-return-card');
    const opened = early.openQuestion('q5');
    document.body.append(early);
    await opened;
    expect(find<HTMLDetailsElement>(early, '#q5').open).to.equal(true);
    early.remove();
  });

  it('warn once about an unknown question', async () => {
    expect(await warningsOf(() => card.openQuestion('q9' as 'q1'))).to.have.length(1);
    expect(open()).to.deep.equal([]);
  });

  it('keep questions open that the visitor opened when an option changes', async () => {
    find<HTMLDetailsElement>(card, '#q4').open = true;
    card.county = 'bristol';
    await settled(card);
    expect(open()).to.deep.equal(['q4']);
  });
});

describe('events don’t bubble and don’t say what was read', () => {
  const heard: Event[] = [];
  const listen = (event: Event) => void heard.push(event);
  const names = ['iop-ready', 'iop-toggle', 'iop-contact'] as const;

  before(() => names.forEach((name) => document.addEventListener(name, listen)));
  after(() => names.forEach((name) => document.removeEventListener(name, listen)));

  const ownFields = (event: Event) => Object.keys(event).filter((key) => key !== 'isTrusted');

  it('iop-ready fires once', async () => {
    const other = document.createElement('iop-return-card');
    const ready = oneEvent(other, 'iop-ready');
    document.body.append(other);
    expect(ownFields(await ready)).to.deep.equal([]);
    other.remove();
  });

  it('iop-toggle fires for a question without naming it', async () => {
    for (const open of [true, false]) {
      const toggled = oneEvent(card, 'iop-toggle');
      find<HTMLDetailsElement>(card, '#q1').open = open;
      expect(ownFields(await toggled)).to.deep.equal([]);
    }
  });

  it('iop-contact names the method, and never fires for crisis numbers', async () => {
    card.textPhone = '7745550100';
    card.email = 'iop@example.org';
    await settled(card);
    const methods: string[] = [];
    card.addEventListener('iop-contact', (event: IopContactEvent) => methods.push(event.method));
    // Keeps the page from opening the link: the test needs only the event.
    card.addEventListener('click', (event) => event.preventDefault());
    for (const link of findAll(card, 'a')) link.click();
    expect(methods).to.deep.equal(['call', 'text', 'email', 'visit']);
  });

  it('none of them bubbles or is composed', () => {
    expect(heard).to.deep.equal([]);
  });

  it('none fires for a partner’s own links', async () => {
    card.innerHTML = '<p slot="hours"><a part="call" href="#">Our opening hours</a></p>';
    let contacts = 0;
    card.addEventListener('iop-contact', () => contacts++);
    card.addEventListener('click', (event) => event.preventDefault());
    card.querySelector('a')!.click();
    expect(contacts).to.equal(0);
  });
});

describe('by keyboard', () => {
  it('Tab reaches every control in reading order, and a question opens', async function () {
    const before = document.createElement('button');
    card.before(before);
    before.focus();
    const controls = findAll(card, 'a, button, select, summary').filter(
      (control) => control.getClientRects().length,
    );
    const reached: Element[] = [];
    for (let step = 0; step < controls.length; step++) {
      await sendKeys({press: 'Tab'});
      reached.push(card.shadowRoot!.activeElement!);
    }
    // By default WebKit leaves links out of the Tab order. Everything else must be in it.
    const expected = reached.some((control) => control?.localName === 'a')
      ? controls
      : controls.filter((control) => control.localName !== 'a');
    expected.forEach((control, index) => expectSame(reached[index], control, `stop ${index + 1}`));
    before.remove();
  });

  it('Enter and Space open and close a question', async () => {
    const summary = find(card, '#q2 summary');
    summary.focus();
    await sendKeys({press: 'Enter'});
    expect(open()).to.deep.equal(['q2']);
    await sendKeys({press: ' '});
    expect(open()).to.deep.equal([]);
  });
});

describe('deep links are read, never written', () => {
  const goTo = (window: Window, hash: string) => {
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
    window.location.hash = hash;
    return changed;
  };

  it('open, show and focus the question in the address, at load and later', async () => {
    const {card, window, frame} = await openPage(partnerPage({attributes: 'deep-link'}), {height: 400});
    await goTo(window, '#q3');
    await until(() => find<HTMLDetailsElement>(card, '#q3').open, 'the question opens');
    expectSame(card.shadowRoot!.activeElement, find(card, '#q3 summary'), 'the focus');
    const {top} = find(card, '#q3').getBoundingClientRect();
    expect(top).to.be.within(-2, frame.clientHeight);

    // At load: the page's address already names a question.
    const later = window.document.createElement('iop-return-card');
    later.setAttribute('deep-link', '');
    window.document.body.append(later);
    await settled(later);
    expect(find<HTMLDetailsElement>(later, '#q3').open).to.equal(true);
    await later.openQuestion('q1');
    expect(window.location.hash).to.equal('#q3');
  });

  it('listen to the window only while deep-link is set', async () => {
    const {card, window} = await openPage(partnerPage());
    let listeners = 0;
    const {addEventListener, removeEventListener} = window;
    window.addEventListener = function (this: Window, ...words: Parameters<typeof addEventListener>) {
      listeners++;
      addEventListener.apply(this, words);
    } as typeof addEventListener;
    window.removeEventListener = function (this: Window, ...words: Parameters<typeof removeEventListener>) {
      listeners--;
      removeEventListener.apply(this, words);
    } as typeof removeEventListener;
    card.county = 'bristol';
    await settled(card);
    expect(listeners).to.equal(0);
    card.deepLink = true;
    await settled(card);
    expect(listeners).to.be.above(0);
    card.deepLink = false;
    await settled(card);
    expect(listeners).to.equal(0);
    card.deepLink = true;
    await settled(card);
    card.remove();
    expect(listeners).to.equal(0);
  });

  it('ignore other addresses', async () => {
    const {card, window} = await openPage(partnerPage({attributes: 'deep-link'}));
    await goTo(window, '#q9"],*');
    expect(findAll(card, 'details[open]')).to.have.length(0);
  });
});
