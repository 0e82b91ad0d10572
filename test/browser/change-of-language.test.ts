import {expect} from '@open-wc/testing';
import {
  announced,
  chooseLanguage,
  closePages,
  find,
  findAll,
  noted,
  notes,
  openPage,
  partnerPage,
  settled,
} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

afterEach(closePages);

describe('a change of language is announced', () => {
  it('in one live region that stays in the tree: cleared for a frame, then filled', async () => {
    const {card, window} = await openPage(partnerPage());
    const region = find(card, '[aria-live]');
    expect(findAll(card, '[role=status], [role=alert]')).to.have.length(0);
    for (const lang of ['pt', 'es']) {
      const frames: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (callback) => frames.push(callback);
      await chooseLanguage(card, lang);
      await until(() => frames.length, 'the card waits for a frame');
      await settled(card);
      expect(announced(card)).to.equal('');
      for (const callback of frames) callback(0);
      await until(() => announced(card), 'the change is announced');
      expectSame(find(card, '[aria-live]'), region, 'the live region');
      expect(region.closest('[lang]')!.getAttribute('lang')).to.equal(lang);
    }
  });
});

describe('a card that changes its language', () => {
  it('adds no spacers while it is off the page', async () => {
    const {card} = await openPage(partnerPage());
    card.remove();
    for (const lang of ['es', 'pt', 'ht', 'en', 'es']) {
      card.lang = lang;
      card.county = 'bristol';
      card.requestUpdate();
      await settled(card);
    }
    expect(card.shadowRoot!.childElementCount).to.equal(1);
  });

  it('reserves the old card’s height for at most two frames, even after many changes', async () => {
    const {card} = await openPage(partnerPage());
    for (const lang of ['es', 'pt', 'ht']) {
      const before = card.offsetHeight;
      await chooseLanguage(card, lang);
      expect(card.shadowRoot!.childElementCount).to.be.at.most(2);
      expect(card.offsetHeight, 'the old room and the new card are one above the other').to.equal(
        Math.max(before, find(card, '[part=card]').offsetHeight),
      );
    }
    await until(() => card.shadowRoot!.childElementCount === 1, 'the spacer goes');
  });

  it('causes no error on a page with size observers', async () => {
    const observer = `<script>
      addEventListener('DOMContentLoaded', () => {
        new ResizeObserver(() => document.documentElement.style.setProperty('--h', document.body.offsetHeight)).observe(document.body);
      });
    </script>`;
    const {card, window} = await openPage(partnerPage({head: notes + observer}));
    for (const lang of ['es', 'pt', 'ht', 'en']) {
      await chooseLanguage(card, lang);
      await until(() => card.shadowRoot!.childElementCount === 1, 'the spacer goes');
    }
    expect(noted(window)).to.deep.equal([]);
  });
});
