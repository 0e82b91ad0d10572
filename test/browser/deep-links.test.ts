import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, openPage, partnerPage, phoneLink, script, settled} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

afterEach(closePages);

const isOpen = (card: IopReturnCard, id: string) => find<HTMLDetailsElement>(card, `#${id}`).open;
const focused = (card: IopReturnCard) => card.shadowRoot!.activeElement;

const deepLinked = (body = '') =>
  openPage(
    partnerPage({attributes: 'deep-link', head: '<style>body {padding-block: 900px}</style>'}).replace(
      '<body>',
      `<body>${body}`,
    ),
    {
      height: 400,
    },
  );

async function follow({window, card}: {window: Window; card: IopReturnCard}, id: string) {
  window.location.hash = `#${id}`;
  await until(() => isOpen(card, id), `#${id} opens its question`);
}

describe('a deep link acts once per address', () => {
  it('and doesn’t move focus or scroll again when the card is moved', async () => {
    const page = await deepLinked('<aside></aside><button>Elsewhere</button>');
    await follow(page, 'q3');
    expectSame(focused(page.card), find(page.card, '#q3 summary'), 'the focus');
    const button = page.document.querySelector('button')!;
    button.focus();
    page.window.scrollTo(0, 0);
    page.document.querySelector('aside')!.append(page.card);
    await settled(page.card);
    expectSame(page.document.activeElement, button, 'the focus');
    expect(page.window.scrollY).to.equal(0);
    await follow(page, 'q4');
    expectSame(focused(page.card), find(page.card, '#q4 summary'), 'the focus');
  });

  it('acts again when the same link is clicked again', async () => {
    const page = await deepLinked('<a href="#q2">Relapse?</a>');
    // A `srcdoc` page has its parent's address, and its links lead there.
    const link = page.document.querySelector('a')!;
    link.href = `${page.window.location.href}#q2`;
    link.click();
    await until(() => isOpen(page.card, 'q2'), 'the first click opens it');
    find<HTMLDetailsElement>(page.card, '#q2').open = false;
    page.window.scrollTo(0, 0);
    link.focus();
    link.click();
    await until(() => isOpen(page.card, 'q2'), 'the second click opens it again');
    expectSame(focused(page.card), find(page.card, '#q2 summary'), 'the focus');
  });

  it('ignores a click that opens the link elsewhere or downloads it', async () => {
    const page = await deepLinked('<a href="#q2">Relapse?</a>');
    const link = page.document.querySelector('a')!;
    const {href} = page.window.location;
    await follow(page, 'q2');
    link.href = `${href}#q2`;
    const question = find<HTMLDetailsElement>(page.card, '#q2');
    // After the card, so that no window opens.
    page.window.addEventListener('click', (event) => event.preventDefault());
    const opensBy = (init: MouseEventInit, attributes = {}) => {
      question.open = false;
      Object.assign(link, {target: '', ...attributes});
      link.focus();
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init}));
      return question.open || page.document.activeElement !== link;
    };
    for (const init of [{ctrlKey: true}, {shiftKey: true}, {metaKey: true}, {altKey: true}, {button: 1}])
      expect(opensBy(init), JSON.stringify(init)).to.equal(false);
    for (const target of ['_blank', 'help']) expect(opensBy({}, {target}), target).to.equal(false);
    const base = page.document.createElement('base');
    base.target = '_blank';
    page.document.head.append(base);
    expect(opensBy({}), 'base').to.equal(false);
    expect(opensBy({}, {target: '_self'}), '_self').to.equal(true);
    base.remove();
    expect(opensBy({}), 'a plain click').to.equal(true);
    expect(opensBy({}, {download: 'page.html'}), 'download').to.equal(false);
  });

  it('opens what the page has collapsed around the card', async () => {
    const page = await openPage(
      `<!doctype html><html lang="en"><title>Folded</title><script src="${script}" defer></script>
       <details><summary>Help</summary><div hidden="until-found">
       <iop-return-card deep-link>${phoneLink}</iop-return-card></div></details></html>`,
    );
    let matched = 0;
    page.document.addEventListener('beforematch', () => matched++);
    await follow(page, 'q1');
    expect(find(page.card, '#q1').checkVisibility()).to.equal(true);
    expect(page.document.querySelector('details')!.open).to.equal(true);
    expect(matched).to.equal(1);
    expect(find(page.card, '#q1').getBoundingClientRect().height).to.be.above(0);
  });

  it('moves the focus only to the first of two cards; the second opens its question', async () => {
    const page = await deepLinked();
    const other = page.document.createElement('iop-return-card');
    other.deepLink = true;
    page.document.body.append(other);
    await settled(other);
    await follow(page, 'q5');
    await until(() => isOpen(other, 'q5'), 'the second opens its question too');
    expectSame(focused(page.card), find(page.card, '#q5 summary'), 'the focus');
    expectSame(focused(other), null, 'the focus');
  });
});
