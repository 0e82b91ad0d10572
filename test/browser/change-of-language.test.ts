import {expect, waitUntil} from '@open-wc/testing';
import {closePages, find, noted, notes, openPage, partnerPage, settled} from '../support/page.js';

afterEach(closePages);

describe('a card that changes its language leaves no trace of the change', () => {
  it('piles up nothing while it is off the page', async () => {
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

  it('holds the room of the old card for two frames at most, however often it changes', async () => {
    const {card} = await openPage(partnerPage());
    for (const lang of ['es', 'pt', 'ht']) {
      find(card, `[part=language][lang=${lang}]`).click();
      await settled(card);
      expect(card.shadowRoot!.childElementCount).to.be.at.most(2);
    }
    await waitUntil(() => card.shadowRoot!.childElementCount === 1, 'the spacer goes');
  });

  it('causes no error on a page that observes sizes', async () => {
    const observer = `<script>
      addEventListener('DOMContentLoaded', () => {
        new ResizeObserver(() => document.documentElement.style.setProperty('--h', document.body.offsetHeight)).observe(document.body);
      });
    </script>`;
    const {card, window} = await openPage(partnerPage({head: notes + observer}));
    for (const lang of ['es', 'pt', 'ht', 'en']) {
      find(card, `[part=language][lang=${lang}]`).click();
      await settled(card);
      await waitUntil(() => card.shadowRoot!.childElementCount === 1, 'the spacer goes');
    }
    expect(noted(window)).to.deep.equal([]);
  });
});
