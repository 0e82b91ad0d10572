import {expect} from '@open-wc/testing';
import {closePages, find, openPage, partnerPage} from '../support/page.js';

afterEach(closePages);

/** Notes, from before the script comes, who listens to the window and the document and who observes what. */
const notes =
  `<script>
  window.active = new Map();
  const note = (what, change) => active.set(what, (active.get(what) ?? 0) + change);
  for (const target of [window, document]) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = function (type, ...rest) {
      note('listeners to ' + type, 1);
      addEventListener.call(this, type, ...rest);
    };
    target.removeEventListener = function (type, ...rest) {
      note('listeners to ' + type, -1);
      removeEventListener.call(this, type, ...rest);
    };
  }
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const observing = new WeakSet();
    window[kind] = class extends window[kind] {
      observe(...words) {
        if (!observing.has(this)) note(kind, 1);
        observing.add(this);
        super.observe(...words);
      }
      disconnect() {
        if (observing.delete(this)) note(kind, -1);
        super.disconnect();
      }
    };
  }
</` + 'script>';

it('when the last card has gone, the page listens, observes and names things as before the first', async () => {
  const page = await openPage(partnerPage({head: notes}).replace(/<div>.*<\/div>/, ''));
  const {document, window} = page;
  const {active} = window as unknown as {active: Map<string, number>};
  const state = () => ({
    names: Object.getOwnPropertyNames(window).sort(),
    markup: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    active: [...active].filter(([, count]) => count).sort(),
  });
  const before = state();
  const cards = ['', 'es', 'ht'].map((lang) => {
    const card = document.createElement('iop-return-card');
    card.lang = lang;
    card.deepLink = true;
    return card;
  });
  document.body.append(...cards);
  for (const card of cards) {
    await card.updateComplete;
    await card.expandAll();
    find(card, '[part=copy]').click();
    await card.updateComplete;
  }
  expect(state().active, 'while cards are there').to.not.deep.equal(before.active);
  for (const card of cards) card.remove();
  expect(state()).to.deep.equal(before);
});
