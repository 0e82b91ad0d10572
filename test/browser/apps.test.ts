import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, noted, notes, openPage, settled, words} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

afterEach(closePages);

/** Opens an app that `scripts/check/build-apps.mjs` has built, listening to its console from the start. */
async function openApp(path: string) {
  const html = await (await fetch(`/build/apps/${path}`)).text();
  const {document: page, window} = await openPage(html.replace('<head>', `<head>${notes}`));
  await until(() => page.querySelector('iop-return-card')?.shadowRoot, 'the app shows a card');
  const card = await settled(page.querySelector('iop-return-card')!);
  page.addEventListener('click', (event) => {
    if (event.composedPath().some((node) => (node as Element).localName === 'a')) event.preventDefault();
  });
  const press = (id: string) => page.querySelector<HTMLElement>(`#${id}`)!.click();
  const heard = () => words(page.querySelector('output'));
  return {page, window, card, press, heard};
}

const county = (card: IopReturnCard) => /in (\w+) County/.exec(words(find(card, '[part=lead]')))?.[1];
const hours = (card: IopReturnCard) =>
  words(find<HTMLSlotElement>(card, '[name=hours]').assignedElements()[0]);

/** The app moves to another office: a re-render that changes attributes, properties and what stands in the slot. */
async function moves({page, card, press}: Awaited<ReturnType<typeof openApp>>) {
  press('move');
  await until(() => county(card) === 'Bristol', 'the card follows the app');
  expectSame(page.querySelector('iop-return-card'), card, 'the card');
  expect(find(card, '[part=call]').getAttribute('href')).to.equal('tel:+17745550100');
  expect(card.deepLink).to.equal(true);
  expect(hours(card)).to.equal('Call the other office.');
}

async function leaves({page, window, press}: Awaited<ReturnType<typeof openApp>>) {
  press('remove');
  await until(() => !page.querySelector('iop-return-card'), 'the app removes the card');
  expectSame(page.querySelector('#app :not(button, output)'), null, 'what is left');
  expect(noted(window)).to.deep.equal([]);
}

for (const framework of ['react', 'preact', 'vue', 'svelte']) {
  it(`the card takes part in an app of ${framework}: options, events, re-render, unmount`, async () => {
    const app = await openApp(`${framework}/index.html`);
    const {card, heard} = app;
    expect(county(card)).to.equal('Plymouth');
    expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
    expect(find(card, '[part=heading]').ariaLevel).to.equal('3');
    expect(card.deepLink).to.equal(false);
    expect(hours(card)).to.equal('Call this office.');
    await until(() => heard() === 'ready', 'the app hears that the card is ready');

    find(card, '#q3 summary').click();
    await until(() => heard() === 'ready toggle', 'the app hears of the opened question');
    find(card, '[part=call]').click();
    await until(() => heard() === 'ready toggle call', 'the app hears of the call');

    await moves(app);
    expect(find<HTMLDetailsElement>(card, '#q3').open).to.equal(true);
    await leaves(app);
  });
}

for (const order of ['before', 'after']) {
  it(`React takes over what its server rendered, the script having come ${order === 'before' ? 'earlier' : 'later'}`, async () => {
    const app = await openApp(`react-server/${order}.html`);
    const {page, window, card} = app;
    expect(county(card)).to.equal('Plymouth');
    // A page that React is still taking over hears nothing yet.
    await until(() => {
      find(card, '[part=call]').click();
      return words(page.querySelector('#method')) === 'call';
    }, 'the app hears of the call');
    await moves(app);
    expect([...page.querySelectorAll('iop-return-card')]).to.deep.equal([
      (window as unknown as {served: IopReturnCard}).served,
    ]);
    await leaves(app);
  });
}
