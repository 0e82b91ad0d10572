import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {
  announced,
  closePages,
  find,
  inline,
  noted,
  notes,
  openPage,
  partnerPage,
  spokenBy,
  words,
} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

interface Copying extends Window {
  readonly copied: string[];
}

/** A page with fake `navigator.clipboard`, `.share` and `.canShare`, given as their source. */
async function pageWith({
  clipboard = 'undefined',
  share = 'undefined',
  canShare = 'undefined',
  head = '',
} = {}) {
  const given = inline(`
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {value: ${clipboard}});
    Object.defineProperty(navigator, 'canShare', {value: ${canShare}});
    Object.defineProperty(navigator, 'share', {value: ${share}});`);
  const page = await openPage(partnerPage({head: given + head}));
  return {...page, copied: (page.window as unknown as Copying).copied};
}

const press = (card: IopReturnCard, part: 'copy' | 'share') => find(card, `[part=${part}]`).click();
const told = (card: IopReturnCard, pattern: RegExp) =>
  until(() => pattern.test(announced(card)), `the card says ${pattern}`);

/** The text selected inside a card, which `getSelection` alone doesn't contain. */
function selectedIn(card: IopReturnCard) {
  const [range] = card.ownerDocument.getSelection()!.getComposedRanges({shadowRoots: [card.shadowRoot!]});
  if (!range) return undefined;
  const {startContainer, startOffset, endContainer, endOffset} = range;
  const selected = card.ownerDocument.createRange();
  selected.setStart(startContainer, startOffset);
  selected.setEnd(endContainer, endOffset);
  return selected.toString().replace(/\s+/g, ' ').trim();
}

/** Rejections are reported in order, so an earlier one of the card is reported before this one. */
async function expectNoRejection(window: Window) {
  window.setTimeout('Promise.reject("the last")');
  await until(() => noted(window).includes('the last'), 'the page reports a rejection');
  expect(noted(window)).to.deep.equal(['the last']);
}

describe('the message', () => {
  it('is copied word for word, and each time the card shows and announces it', async () => {
    const {card, copied} = await pageWith({
      clipboard: '{writeText: async (text) => void window.copied.push(text)}',
    });
    const region = find(card, '[aria-live]');
    for (const times of [1, 2]) {
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(words(region)));
      observer.observe(region, {childList: true, characterData: true, subtree: true});
      press(card, 'copy');
      await until(() => said.at(-1), 'the card says that it copied');
      observer.disconnect();
      expect(said.at(-1)).to.match(/copied/i);
      expect(words(find(card, '[part=message]'))).to.contain(said.at(-1));
      // Screen readers repeat a sentence only if it was removed and added again.
      if (times === 2) expect(said[0]).to.equal('');
      expect(copied.map((text) => text.replace(/\s+/g, ' '))).to.deep.equal(
        Array(times).fill(words(find(card, '[part=words]'))),
      );
    }
  });

  for (const [why, clipboard] of [
    ['is missing', 'undefined'],
    ['throws', '{writeText() { throw new Error("broken on purpose"); }}'],
    ['refuses', '{writeText: () => Promise.reject(new Error("not allowed"))}'],
    ['never answers', '{writeText: () => new Promise(() => undefined)}'],
  ] as const) {
    it(`is selected if the clipboard ${why}, and the card says so`, async () => {
      // The page's timers run a hundred times faster.
      const {card, window} = await pageWith({
        clipboard,
        head: notes + inline('setTimeout = ((set) => (act, ms) => set(act, ms / 100))(setTimeout);'),
      });
      expect(selectedIn(card) ?? '').to.equal('');
      press(card, 'copy');
      await told(card, /selected/);
      expect(selectedIn(card)).to.equal(words(find(card, '[part=words]')));
      await expectNoRejection(window);
    });
  }

  it('is announced as copied once, not again when the page changes its language', async () => {
    const {card, document} = await pageWith({clipboard: '{writeText: async () => undefined}'});
    press(card, 'copy');
    await told(card, /copied/i);
    const regions: string[] = [];
    const observer = new MutationObserver(() => regions.push(announced(card)));
    observer.observe(card.shadowRoot!, {childList: true, characterData: true, subtree: true});
    document.documentElement.lang = 'es';
    await until(() => spokenBy(card) === 'es', 'the card follows the page');
    observer.disconnect();
    expect(announced(card)).to.equal('');
    expect(words(find(card, '.outcome'))).to.equal('');
  });

  it('is copied, selected and shared with the window that the card was moved into', async () => {
    const {card} = await openPage(partnerPage());
    const {document: other, window} = await openPage('<!doctype html><title>Other</title>');
    const copied: string[] = [];
    const navigator = (clipboard: unknown) =>
      Object.defineProperties(window.navigator, {
        clipboard: {value: clipboard, configurable: true},
        canShare: {value: () => true, configurable: true},
      });
    navigator({writeText: async (text: string) => void copied.push(text)});
    other.body.append(card);
    press(card, 'copy');
    await told(card, /copied/i);
    expect(copied).to.have.length(1);
    expect(find(card, '[part=share]')).to.not.equal(null);
    navigator(undefined);
    press(card, 'copy');
    await told(card, /selected/);
    expect(selectedIn(card)).to.equal(words(find(card, '[part=words]')));
  });

  it('gets another announcement if it can’t be selected', async () => {
    const {card} = await pageWith({head: inline('Selection.prototype.selectAllChildren = () => undefined;')});
    press(card, 'copy');
    await told(card, /hold/);
    expect(announced(card)).not.to.match(/selected/);
    expect(selectedIn(card) ?? '').to.equal('');
  });

  it('opens the device’s share sheet; closing it is no error and announces nothing', async () => {
    const {card, window, copied} = await pageWith({
      canShare: '() => true',
      share:
        '({text}) => { window.copied.push(text); return Promise.reject(new DOMException("closed", "AbortError")); }',
      head: notes,
    });
    press(card, 'share');
    expect(copied).to.deep.equal([find(card, '[part=words]').innerText.trim()]);
    await expectNoRejection(window);
    expect(announced(card)).to.equal('');
    expect(selectedIn(card) ?? '').to.equal('');
  });

  it('is selected if sharing fails, and the card says so', async () => {
    const {card} = await pageWith({
      canShare: '() => true',
      share: '() => Promise.reject(new DOMException("not allowed", "NotAllowedError"))',
    });
    press(card, 'share');
    await told(card, /selected/);
    expect(selectedIn(card)).to.equal(words(find(card, '[part=words]')));
  });

  it('has no share button if the page can’t open a share sheet', async () => {
    const {card} = await pageWith();
    expect(card.shadowRoot!.querySelectorAll('[part=copy]')).to.have.length(1);
    expect(card.shadowRoot!.querySelectorAll('[part=share]')).to.have.length(0);
  });

  it('has no share button if canShare() throws', async () => {
    const {card} = await pageWith({canShare: '() => { throw new DOMException("no", "SecurityError"); }'});
    expect(find(card, '[part=copy]').getClientRects()).to.have.length(1);
    expect(card.shadowRoot!.querySelectorAll('[part=share]')).to.have.length(0);
  });
});
