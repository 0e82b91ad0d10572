import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {announced, closePages, find, inline, openPage, partnerPage, words} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

interface Copying extends Window {
  readonly copied: string[];
}

/** A page whose browser copies and shares as it is told: the source of what stands at `navigator.clipboard`, `.share`. */
async function pageWith({clipboard = 'undefined', share = 'undefined'} = {}) {
  const head = inline(`
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {value: ${clipboard}});
    delete Navigator.prototype.share;
    ${share === 'undefined' ? '' : `navigator.share = ${share};`}`);
  const page = await openPage(partnerPage({head}));
  return {...page, copied: (page.window as unknown as Copying).copied};
}

async function copyOn(card: IopReturnCard) {
  find(card, '[part=copy]').click();
  await until(() => announced(card), 'the card says what came of it');
}

/** What is selected within a card, which `getSelection` alone does not tell. */
function selectedIn(card: IopReturnCard) {
  const [range] = card.ownerDocument.getSelection()!.getComposedRanges({shadowRoots: [card.shadowRoot!]});
  if (!range) return undefined;
  const {startContainer, startOffset, endContainer, endOffset} = range;
  const selected = card.ownerDocument.createRange();
  selected.setStart(startContainer, startOffset);
  selected.setEnd(endContainer, endOffset);
  return selected.toString().replace(/\s+/g, ' ').trim();
}

describe('the message can be taken along', () => {
  it('is copied word for word, and the visitor is told, each time', async () => {
    const {card, copied} = await pageWith({
      clipboard: '{writeText: async (text) => void window.copied.push(text)}',
    });
    const message = words(find(card, '[part=words]'));
    for (const times of [1, 2]) {
      const status = find(card, '[part=message] [role=status]');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(words(status)));
      observer.observe(status, {childList: true, characterData: true, subtree: true});
      find(card, '[part=copy]').click();
      await until(() => said.at(-1), 'the card says that it copied');
      observer.disconnect();
      expect(said.at(-1)).to.match(/^Copied/);
      // A screen reader says a sentence again only where it went and came back.
      if (times === 2) expect(said[0]).to.equal('');
      expect(copied).to.deep.equal(Array(times).fill(message));
    }
  });

  for (const [why, clipboard] of [
    ['missing', 'undefined'],
    ['refused', '{writeText: () => Promise.reject(new Error("not allowed"))}'],
  ] as const) {
    it(`is selected where the clipboard is ${why}, and the visitor is told so`, async () => {
      const {card} = await pageWith({clipboard});
      expect(selectedIn(card) ?? '').to.equal('');
      await copyOn(card);
      expect(announced(card)).to.match(/selected/);
      expect(selectedIn(card)).to.equal(words(find(card, '[part=words]')));
    });
  }

  it('goes to the device’s own share sheet where there is one, and closing that sheet is no error', async () => {
    const {card, window, copied} = await pageWith({
      share:
        '(data) => { window.copied.push(data.text); return Promise.reject(new DOMException("closed", "AbortError")); }',
    });
    const errors: unknown[] = [];
    window.addEventListener('unhandledrejection', (event) => errors.push(event.reason));
    find(card, '[part=share]').click();
    expect(copied).to.deep.equal([words(find(card, '[part=words]'))]);
    // Rejections are reported in their order: with this one, an earlier one of the card would have been.
    window.setTimeout('Promise.reject("the last")');
    await until(() => errors.includes('the last'), 'the page reports a rejection');
    expect(errors).to.deep.equal(['the last']);
  });

  it('is offered to no share sheet where there is none', async () => {
    const {card} = await pageWith();
    expect(find(card, '[part=copy]')).to.not.equal(null);
    expect(find(card, '[part=share]')).to.equal(null);
  });
});
