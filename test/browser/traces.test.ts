import {expect} from '@open-wc/testing';
import {announced, closePages, find, inline, openPage, script, settled} from '../support/page.js';
import {pageCounts} from '../support/page-counts.mjs';
import {until} from '../support/until.js';

afterEach(closePages);

const timers = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];

/** What the script keeps as long as the page lives, so that later placeholders get a card. */
const kept = [
  ['MutationObserver', 1],
  ['listener to DOMContentLoaded', 1],
];

it('after the last card is removed, the page is as before the script, except for one observer', async () => {
  const {document, window} = await openPage(
    `<!doctype html><html lang="en"><head><title>Partner</title>${inline(pageCounts)}</head><body><h1>Partner</h1></body></html>`,
  );
  const {active} = window as unknown as {active: Map<string, number>};
  const state = () => ({
    names: Object.getOwnPropertyNames(window).sort(),
    markup: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    active: [...active].filter(([what, count]) => count && !timers.includes(what)).sort(),
    timers: [...active.keys()].filter((what) => timers.includes(what)),
  });
  /** After a change of the page, the observer rests until the next frame. */
  const rested = async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(window.requestAnimationFrame);
  };
  const before = state();
  expect(before.active).to.deep.equal([]);

  const tag = document.createElement('script');
  tag.src = script;
  const loaded = new Promise((resolve) => (tag.onload = resolve));
  document.head.append(tag);
  await loaded;
  tag.remove();
  const after = {...before, active: kept};
  await rested();
  expect({...state(), timers: []}, 'before the first card').to.deep.equal(after);

  const cards = ['', 'es', 'ht'].map((lang) => {
    const card = document.createElement('iop-return-card');
    card.lang = lang;
    card.deepLink = true;
    return card;
  });
  document.body.append(...cards);
  await Promise.all(cards.map(settled));
  expect(state().timers, 'before a visitor does anything').to.deep.equal(['requestAnimationFrame']);
  for (const card of cards) {
    await card.expandAll();
    find(card, '[part=copy]').click();
    await until(() => announced(card), 'the card announces the result of copying');
  }
  expect(state().active, 'while cards are there').to.not.deep.equal(after.active);
  for (const card of cards) card.remove();
  await rested();
  expect({...state(), timers: []}).to.deep.equal(after);
  expect(state().timers, 'what would never end').to.not.include('setInterval');
});
