// The choices are only in the page's address. A link, a reload and the back button restore them.
import {expect} from '@open-wc/testing';
import {closePages} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';
import {until} from '../support/until.js';

afterEach(closePages);

it('a reload keeps every choice', async () => {
  const page = await PartnerPage.open();
  page.choose('My own HTML');
  page.select('What to paste', 'mount-point');
  page.select('County', 'plymouth');
  page.type('A line at the end', 'Ask at the desk & stay <3');
  const [code, {address}] = [page.code, page];
  const again = await PartnerPage.open(address);
  again.confirm();
  expect(again.code).to.equal(code);
  expect(again.labelled('A line at the end').value).to.equal('Ask at the desk & stay <3');
  expect(again.labelled('My own HTML').checked).to.equal(true);
});

// Going back is tested in test/node, because the frame shares its history with the test runner's page.
it('one change is one history step, not one per letter, and each step restores its choices', async () => {
  const page = await PartnerPage.open();
  const {history} = page.window;
  const steps: string[] = [];
  for (const method of ['pushState', 'replaceState'] as const) {
    const call = history[method].bind(history);
    history[method] = (data, title, address) => {
      steps.splice(method === 'pushState' ? steps.length : -1, 1, String(address));
      call(data, title, address);
    };
  }
  page.select('County', 'plymouth');
  const input = page.labelled('A line at the end');
  for (const text of ['A', 'As', 'Ask']) {
    input.value = text;
    input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  }
  input.dispatchEvent(new page.window.Event('change', {bubbles: true}));
  expect(steps).to.deep.equal(['#county=plymouth', '#county=plymouth&footer=Ask']);
  expect(page.code).to.contain('Ask');
  page.visit(steps[0]!);
  expect(input.value).to.equal('');
  expect(page.code).to.contain('county="plymouth"').and.not.contain('footer');
  page.visit('');
  expect(page.code).not.to.contain('plymouth');
});

it('a change of the preview or of its page adds no history step', async () => {
  const page = await PartnerPage.open();
  page.select('County', 'plymouth');
  const {length} = page.window.history;
  page.select('Device', 'dark');
  page.select('Seen', 'no-script');
  await until(() => page.get('#frame').hasAttribute('sandbox'), 'the script is off');
  expect(page.window.history.length).to.equal(length);
});

it('links within the page don’t change the address', async () => {
  const page = await PartnerPage.open('#county=bristol');
  page.get<HTMLAnchorElement>('.skip').click();
  expect(page.address).to.equal('#county=bristol');
  expect(page.document.activeElement!.id).to.equal('get');
});

describe('a hostile address is ignored', () => {
  for (const [name, hash] of Object.entries({
    'a hundred thousand letters': `#footer=${'x'.repeat(100_000)}`,
    'no list of choices': '#%E0%A4%A',
    'unknown names': '#constructor=1&__proto__=2&onclick=alert(1)&src=https://evil.example/x.js',
    'an unknown site and form': '#site=moon&form=rocket&files=there',
  })) {
    it(name, async () => {
      const page = await PartnerPage.open();
      const before = page.code;
      page.visit(hash);
      expect(page.code).to.equal(before);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('markup stays text', async () => {
    const page = await PartnerPage.open();
    const footer = '"><img src=x onerror=alert(1)>';
    const code = page.codeFor(`#${new URLSearchParams({footer}).toString()}`);
    expect(page.document.querySelector('img[onerror]')).to.equal(null);
    expect(code).to.contain('&lt;img');
    const card = await page.shown();
    expect(card.querySelector('img')).to.equal(null);
    expect(card.querySelector('[slot=footer]')!.textContent).to.contain('<img');
  });

  for (const [name, label] of Object.entries({
    county: 'County',
    lang: 'Language',
    theme: 'Light or dark',
    omit: 'Leave out',
    accent: 'Buttons and links',
  })) {
    it(`an invalid ${name} gets a message, and nothing can be copied`, async () => {
      const page = await PartnerPage.open(`#${name}=%22%3E%3Cscript%3E`);
      expect(page.faults.join()).to.match(new RegExp(`^${label}: `));
      expect(page.code).to.equal(undefined);
      expect(page.button('Copy').disabled).to.equal(true);
    });
  }
});
