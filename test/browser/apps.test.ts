// Runs scenarios of https://custom-elements-everywhere.com in an app of each framework. `lab/frameworks/results.json` has the
// results, and `docs/frameworks.md` shows them.
import {expect, oneEvent} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, noted, notes, openPage, settled, words} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

afterEach(closePages);

type Seen = Record<string, boolean>;

/** Opens an app that `scripts/check/build-apps.mjs` has built, listening to its console from the start. */
async function openApp(path: string) {
  const html = await (await fetch(`/build/apps/${path}`)).text();
  const {document: page, window} = await openPage(html.replace('<head>', `<head>${notes}`));
  const current = () => page.querySelector('iop-return-card');
  await until(current, 'the app shows the element');
  page.addEventListener('click', (event) => {
    if (event.composedPath().some((node) => (node as Element).localName === 'a')) event.preventDefault();
  });
  const press = (id: string) => page.querySelector<HTMLElement>(`#${id}`)!.click();
  const heard = (...events: string[]) => {
    const all = words(page.querySelector('output')).split(' ');
    return events.every((event) => all.includes(event));
  };
  const rendered = async () => {
    await until(() => current()?.shadowRoot, 'the app shows a card');
    return settled(current()!);
  };
  return {page, window, current, press, heard, rendered};
}
type App = Awaited<ReturnType<typeof openApp>>;

const hours = (card: IopReturnCard) =>
  words(find<HTMLSlotElement>(card, '[name=hours]').assignedElements()[0]);
const linksTo = (card: IopReturnCard, part: string) => find(card, `[part=${part}]`)?.getAttribute('href');
const names = (card: IopReturnCard, county: string) => words(find(card, '[part=lead]')).includes(county);

/** Registers the element now, if the app left that to the page. */
async function register({window, current}: App, seen: Seen) {
  const {define} = window as {define?: () => Promise<void>};
  if (!define) return;
  const link = current()!.querySelector('a')!;
  seen['phone link until the element is registered'] =
    !current()!.shadowRoot && link.getBoundingClientRect().height > 0;
  await define();
}

async function takesOptions({rendered}: App, seen: Seen) {
  const card = await rendered();
  const fallback = find<HTMLSlotElement>(card, 'slot:not([name])')?.assignedElements() ?? [];
  expectSame(fallback[0], undefined, 'the phone link of a card that has rendered');
  seen['children: slotted content'] = hours(card) === 'Call this office.';
  seen['text: `county`, `phone`'] = names(card, 'Plymouth') && linksTo(card, 'call') === 'tel:+17746197750';
  seen['number: `heading-level`'] = find(card, '[part=heading]').ariaLevel === '3';
  seen['name in camel case: `programUrl`'] = linksTo(card, 'visit') === 'https://example.org/';
  seen['boolean, off: `deep-link`'] = !card.deepLink;
}

async function hears({rendered, heard}: App, seen: Seen) {
  const card = await rendered();
  const toggled = oneEvent(card, 'iop-toggle');
  find(card, '#q3 summary').click();
  await toggled;
  const call = find(card, '[part=call]');
  call.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
  // A page that React is still hydrating handles no event yet.
  await until(() => {
    call.click();
    return heard('listener');
  }, 'the app handles the call');
  await settled(card);
  seen['property of the element: `textPhone`'] = linksTo(card, 'text') === 'sms:+17745550123';
  seen['event, `addEventListener`: `iop-contact`'] = true;
  seen['event, declared, kebab-case: `iop-ready`'] = heard('ready');
  seen['event, declared, kebab-case: `iop-toggle`, `iop-contact`'] = heard('toggle', 'call');
  seen['event, declared, lower case: `focusin`'] = heard('focusin');
}

const isOtherOffice = (card: IopReturnCard) =>
  names(card, 'Bristol') &&
  linksTo(card, 'call') === 'tel:+17745550100' &&
  find(card, '[part=heading]').ariaLevel === '4' &&
  linksTo(card, 'visit') === 'https://example.org/other';

/** A re-render of the app that changes every option and the slotted content. */
async function renders({rendered, current, press}: App, seen: Seen) {
  const card = await rendered();
  press('move');
  await until(() => hours(card) === 'Call the other office.', 'the words in the slot follow the app');
  seen['re-render: slotted content'] = true;
  await settled(card);
  expectSame(current(), card, 'the card');
  seen['re-render: text, number, camel case'] = isOtherOffice(card);
  seen['re-render: boolean, on'] = card.deepLink;
  seen['re-render: an open question stays open'] = find<HTMLDetailsElement>(card, '#q3').open;
}

async function hides({rendered, current, press}: App, seen: Seen) {
  const before = await rendered();
  press('toggle');
  await until(() => !current(), 'the app hides the card');
  press('toggle');
  const card = await rendered();
  seen['hidden and shown again'] =
    card !== before && isOtherOffice(card) && card.deepLink && hours(card) === 'Call the other office.';
}

async function leaves({page, window, current, press}: App) {
  press('toggle');
  await until(() => !current(), 'the app removes the card');
  expectSame(page.querySelector('#app :not(button, output, app-root)'), null, 'what is left');
  expect(noted(window)).to.deep.equal([]);
}

/** React and Vue, or all of them if the lab has built them. */
const frameworks = (await (await fetch('/build/apps/apps.json')).json()) as string[];

it('React and Vue are among the apps', () => {
  expect(frameworks).to.include.members(['react', 'vue']);
});

for (const [app, path] of [
  ...frameworks.map((name) => [name, `${name}/index.html`] as const),
  ...frameworks.map((name) => [`${name}-late`, `${name}-late/index.html`] as const),
  ['react-server', 'react-server/before.html'],
  ['react-server-late', 'react-server/after.html'],
] as const) {
  it(`the card works in ${app} exactly as docs/frameworks.md says`, async () => {
    const opened = await openApp(path);
    const seen: Seen = {};
    for (const scenario of [register, takesOptions, hears, renders, hides]) await scenario(opened, seen);
    await leaves(opened);
    const recorded = await executeServerCommand('app-results', {app, seen});
    expect(seen, 'in lab, npm run frameworks -- --write records it').to.deep.equal(recorded);
  });
}
