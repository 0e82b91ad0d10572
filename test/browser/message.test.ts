import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, openPage, partnerPage, words} from '../support/page.js';

afterEach(closePages);

/** A page whose browser copies as it is told: `clipboard` is the source of what stands at navigator.clipboard. */
async function pageWith(clipboard: string, share = 'undefined') {
  const head = `<script>
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {value: ${clipboard}});
    ${share === 'undefined' ? 'delete Navigator.prototype.share;' : `Object.defineProperty(navigator, 'share', {value: ${share}});`}
  </script>`;
  return openPage(partnerPage({head}));
}

const status = (card: IopReturnCard) => find(card, '[part=message] [role=status]');

async function copyOn(card: IopReturnCard) {
  const announced = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!words(status(card))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(status(card), {childList: true, characterData: true, subtree: true});
  });
  find(card, '[part=copy]').click();
  await announced;
}

describe('the message can be taken along', () => {
  it('is copied word for word, and the visitor is told, each time', async () => {
    const {card, window} = await pageWith('{writeText: async (text) => void window.copied.push(text)}');
    expect(status(card).getAttribute('role')).to.equal('status');
    await copyOn(card);
    expect(words(status(card))).to.match(/^Copied/);
    await copyOn(card);
    const message = words(find(card, '[part=words]'));
    expect((window as unknown as {copied: string[]}).copied).to.deep.equal([message, message]);
  });

  for (const [why, clipboard] of [
    ['missing', 'undefined'],
    ['refused', '{writeText: () => Promise.reject(new Error("not allowed"))}'],
  ] as const) {
    it(`is selected where the clipboard is ${why}, and the visitor is told so`, async () => {
      const {card, window} = await pageWith(clipboard);
      await copyOn(card);
      expect(words(status(card))).to.match(/selected/);
      const selected = window.getSelection()!.toString().replace(/\s+/g, ' ').trim();
      // Some engines keep a selection within a shadow root to themselves; where they tell, it must be the message.
      if (selected) expect(selected).to.equal(words(find(card, '[part=words]')));
      else expect(window.getSelection()!.type).to.not.equal('Caret');
    });
  }

  it('goes to the device’s own share sheet where there is one, and closing that sheet is no error', async () => {
    const {card, window} = await pageWith(
      'undefined',
      '(data) => { window.copied.push(data.text); return Promise.reject(new DOMException("closed", "AbortError")); }',
    );
    const errors: unknown[] = [];
    window.addEventListener('unhandledrejection', (event) => errors.push(event.reason));
    find(card, '[part=share]').click();
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    expect((window as unknown as {copied: string[]}).copied).to.deep.equal([
      words(find(card, '[part=words]')),
    ]);
    expect(errors).to.deep.equal([]);
    const without = await pageWith('undefined');
    expect(find(without.card, '[part=share]')).to.equal(null);
  });
});
