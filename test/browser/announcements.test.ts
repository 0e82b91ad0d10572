import {expect, waitUntil} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, findAll, openPage, partnerPage, words} from '../support/page.js';

afterEach(closePages);

/** A page with a clipboard and a sharing sheet that do as they are told. */
const pageWith = ({clipboard = 'undefined', share = '', head = ''}) =>
  openPage(
    partnerPage({
      head: `${head}<script>
        Object.defineProperty(navigator, 'clipboard', {value: ${clipboard}});
        Object.defineProperty(navigator, 'canShare', {value: ${share ? '() => true' : 'undefined'}});
        Object.defineProperty(navigator, 'share', {value: ${share || 'undefined'}});
      </script>`,
    }),
  );

const region = (card: IopReturnCard) => find(card, '[aria-live]');
const told = (card: IopReturnCard, pattern: RegExp) =>
  waitUntil(() => pattern.test(words(region(card))), `the card says ${pattern}`, {timeout: 4000});

/** What is selected on a page, also within a shadow root, as each engine tells it. */
function selectedIn(card: IopReturnCard) {
  const root = card.shadowRoot as ShadowRoot & {getSelection?(): Selection | null};
  const selection = card.ownerDocument.getSelection()!;
  const [range] = selection.getComposedRanges?.({shadowRoots: [root]}) ?? [];
  if (!range) return words({textContent: String(root.getSelection?.() ?? selection)} as Element);
  const copy = card.ownerDocument.createRange();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return words({textContent: String(copy)} as Element);
}

describe('one live region tells what came of a visitor’s wish', () => {
  it('and stays in the tree: it is empty, then filled after it was painted, whatever the language', async () => {
    const {card, window} = await openPage(partnerPage());
    const live = region(card);
    expect(findAll(card, '[role=status], [role=alert]')).to.deep.equal([]);
    expect(words(live)).to.equal('');
    const painted: string[] = [];
    const watch = () => {
      painted.push(words(live));
      if (painted.at(-1) === '') window.requestAnimationFrame(watch);
    };
    window.requestAnimationFrame(watch);
    find(card, '[part=language][lang=pt]').click();
    await waitUntil(() => words(live) !== '', 'the change of language is told');
    expect(painted).to.include('');
    expect(region(card)).to.equal(live);
    expect(live.isConnected).to.equal(true);
    expect(live.closest('[lang]')!.getAttribute('lang')).to.equal('pt');
  });

  it('when copying worked', async () => {
    const {card} = await pageWith({clipboard: '{writeText: async () => undefined}'});
    find(card, '[part=copy]').click();
    await told(card, /copied/i);
    expect(words(find(card, '[part=message]'))).to.match(/copied/i);
  });

  for (const [why, clipboard] of [
    ['is missing', 'undefined'],
    ['refuses', '{writeText: () => Promise.reject(new Error("not allowed"))}'],
    ['never answers', '{writeText: () => new Promise(() => undefined)}'],
  ] as const) {
    it(`when the clipboard ${why}: the message is selected, as it says`, async () => {
      const {card} = await pageWith({clipboard});
      find(card, '[part=copy]').click();
      await told(card, /selected/);
      expect(selectedIn(card)).to.equal(words(find(card, '[part=words]')));
    });
  }

  it('says nothing of a selection where nothing could be selected', async () => {
    const {card} = await pageWith({
      head: '<script>Selection.prototype.selectAllChildren = () => undefined;</script>',
    });
    find(card, '[part=copy]').click();
    await told(card, /did not work/);
    expect(words(region(card))).not.to.match(/selected/);
    expect(selectedIn(card)).to.equal('');
  });

  it('offers sharing only where the page may open the sheet', async () => {
    const {card} = await pageWith({});
    expect(find(card, '[part=share]')).to.equal(null);
  });

  it('when sharing is refused: the message is selected, and it says so', async () => {
    const {card} = await pageWith({
      share: '() => Promise.reject(new DOMException("not allowed", "NotAllowedError"))',
    });
    find(card, '[part=share]').click();
    await told(card, /selected/);
    expect(selectedIn(card)).to.equal(words(find(card, '[part=words]')));
  });

  it('and says nothing when the visitor closes the sheet', async () => {
    const {card, window} = await pageWith({
      share:
        '() => { window.asked = true; return Promise.reject(new DOMException("closed", "AbortError")); }',
    });
    find(card, '[part=share]').click();
    await waitUntil(() => (window as unknown as {asked?: boolean}).asked, 'the sheet was asked for');
    await new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
    expect(words(region(card))).to.equal('');
    expect(selectedIn(card)).to.equal('');
  });
});
