/**
 * Runs in the page: adds, moves, changes and removes cards until the time is over. After every 150 steps it removes all
 * of them, and reports to the server what is left.
 */

/** @typedef {import('../../dist/modules/element/iop-return-card.js').IopReturnCard} Card */
/** @typedef {{nodes: number, active: [string, number][], made: number, alive: number, said: [string, number][], steps: number}} Rest */

const most = 30;
const stepsBetweenRests = 150;

const query = new URLSearchParams(location.search);
const end = performance.now() + Number(query.get('minutes')) * 60_000;
const {active, said} = /** @type {{active: Map<string, number>, said: Map<string, number>}} */ (
  /** @type {unknown} */ (window)
);

let made = 0;
let gone = 0;
let steps = 0;
const registry = new FinalizationRegistry(() => gone++);
/** @type {WeakSet<Element>} */
const seen = new WeakSet();

/** Pseudo-random numbers that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
let state = 1;
/** @param {number} limit */
const below = (limit) => {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return Math.floor((state / 2 ** 32) * limit);
};
/** @template T @param {readonly T[]} list */
const one = (list) => list[below(list.length)];

const frame = () => new Promise(requestAnimationFrame);
const main = /** @type {HTMLElement} */ (document.querySelector('main'));
const within = /** @type {HTMLElement} */ (document.querySelector('aside')).attachShadow({mode: 'open'});
const {contentDocument: other} = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
const places = () => [main, within, /** @type {Document} */ (other).body];

/** @returns {Card[]} */
function cards() {
  const found = places().flatMap((place) => [...place.querySelectorAll('iop-return-card')]);
  for (const card of found.filter((card) => !seen.has(card))) {
    seen.add(card);
    registry.register(card, undefined);
    made++;
  }
  return found;
}

const link = '<a href="tel:+17746197750">Call 774-619-7750</a>';
const add = [
  () => main.append(document.createElement('iop-return-card')),
  () =>
    main.insertAdjacentHTML('beforeend', `<iop-return-card deep-link open="q2">${link}</iop-return-card>`),
  () => main.insertAdjacentHTML('afterbegin', `<div data-iop-return-card data-lang="es">${link}</div>`),
  () => main.insertAdjacentHTML('beforeend', /** @type {any} */ (window).staticCard),
];

const values = {
  county: ['plymouth', 'bristol', ''],
  phone: ['774-555-0100', '+442079460000'],
  'text-phone': ['7745550101', ''],
  email: ['iop@example.org', ''],
  'opening-hours': ['Mo-Fr 08:30-17:00', 'Mo-Su 00:00-24:00', ''],
  theme: ['dark', 'auto', 'light'],
  omit: ['message', 'languages reassurances', ''],
  open: ['q1', 'q2 q5', ''],
  'heading-level': ['1', '4', '6'],
};
const tags = ['en', 'es-PR', 'pt', 'ht', 'fr', ''];

/** @type {((card: Card) => unknown)[]} */
const change = [
  (card) => one(places()).append(card),
  (card) => (canMove(card) ? main.moveBefore(card, main.firstChild) : main.prepend(card)),
  (card) => (card.lang = one(tags)),
  () => (document.documentElement.lang = one(tags)),
  (card) => click(card, '[part=language]'),
  (card) => click(card, 'summary'),
  (card) => click(card, '[part=copy]'),
  (card) => one([() => card.expandAll(), () => card.collapseAll(), () => card.openQuestion('q3')])(),
  (card) => card.toggleAttribute('deep-link'),
  () => location.replace(one(['#q1', '#q4', '#top'])),
  (card) => {
    const name = one(/** @type {(keyof typeof values)[]} */ (Object.keys(values)));
    card.setAttribute(name, one(values[name]));
  },
  // No other card has this value, so it must cause one warning.
  (card) => card.setAttribute('county', `county-${steps}`),
  (card) => card.cloneNode(true),
];

/** Not from one document to another. @param {Card} card */
const canMove = (card) => 'moveBefore' in main && card.ownerDocument === document;

/** @param {Card} card @param {string} selector */
const click = (card, selector) =>
  one([
    .../** @type {NodeListOf<HTMLElement>} */ (card.shadowRoot?.querySelectorAll(selector) ?? []),
  ])?.click();

function step() {
  steps++;
  const there = cards();
  if (there.length < 3 || (there.length < most && below(4) === 0)) one(add)();
  else if (there.length >= most || below(5) === 0) one(there).remove();
  else one(change)(one(there));
}

/** Removes all cards, and waits for what they started. */
async function rest() {
  cards();
  for (const place of places()) place.replaceChildren();
  getSelection()?.removeAllRanges();
  document.documentElement.lang = 'en';
  for (let frames = 0; frames < 4; frames++) await frame();
  await new Promise((done) => setTimeout(done, 1500));
  const roots = [document, within, /** @type {Document} */ (other)];
  const timer = /^(set|request)/;
  /** @type {Rest} */
  const left = {
    nodes: roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0),
    active: [...active].filter(([what, count]) => count && !timer.test(what)).sort(),
    made,
    alive: made - gone,
    said: [...said],
    steps,
  };
  const body = JSON.stringify(left);
  // Or this list itself would grow.
  left.said.length = 0;
  said.clear();
  await fetch(`/rest/${query.get('engine')}`, {method: 'POST', body});
}

await customElements.whenDefined('iop-return-card');
await rest();
while (performance.now() < end) {
  for (let count = 0; count < stepsBetweenRests; count++) {
    try {
      step();
    } catch (error) {
      console.error(`step ${steps}: ${error}`);
    }
    await frame();
    // A pause between steps, as on a real page, leaves time for other work on the machine.
    await new Promise((done) => setTimeout(done, 40));
  }
  await rest();
}
await fetch(`/end/${query.get('engine')}`, {method: 'POST'});
