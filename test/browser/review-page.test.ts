// The review page in every engine: the card follows each letter, nothing overflows, and axe finds nothing.
import {expect} from '@open-wc/testing';
import {violations} from '../support/axe.js';
import {closePages, openPage, words} from '../support/page.js';
import {sample} from '../support/sample.js';
import {until} from '../support/until.js';

afterEach(closePages);

/** Each test has a language of its own, because they share one browser's draft. */
async function open(language: string, {width = 1180, query = ''} = {}) {
  const {window} = await openPage(`/build/site/review.html?lang=${language}${query}`, {width, height: 800});
  const {document} = window;
  await until(() => document.querySelector('#text'), 'the page is there');
  const get = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
  return {
    window,
    document,
    get,
    go: (id: string) => {
      if (get(`#row-${id}`).ariaExpanded !== 'true') get(`#row-${id}`).click();
    },
    write(text: string) {
      get<HTMLTextAreaElement>('#text').value = text;
      get('#text').dispatchEvent(new window.Event('input'));
    },
    press: (label: string) =>
      [...document.querySelectorAll('button')].find((button) => words(button) === label)!.click(),
    inCard: (selector: string) => words(get('#card').shadowRoot!.querySelector(selector)),
  };
}

/** What this browser's draft has for a sentence. */
const kept = (language: string, id: string) =>
  new Promise<{decision: string} | undefined>((resolve, reject) => {
    const opening = indexedDB.open('iop-return-card-review');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const request = opening.result.transaction('drafts').objectStore('drafts').get([language, id]);
      request.onsuccess = () => resolve(request.result as {decision: string} | undefined);
      opening.result.close();
    };
  });

it('shows what the reviewer writes on the card at once, in every form of it', async () => {
  const page = await open('ht');
  page.go('q2');
  page.write('Èske m ka retounen?');
  expect(page.inCard('#q2 summary')).to.equal('Èske m ka retounen?');
  page.go('email');
  expect(page.inCard('[part=email]')).to.include('name@example.org');
  page.go('copied');
  page.write('Kopye!');
  expect(page.inCard('.outcome')).to.equal('Kopye!');
});

it('goes to the sentence that is clicked on the card, and dials nothing', async () => {
  const page = await open('es');
  const call = page.get('#card').shadowRoot!.querySelector<HTMLElement>('[part=call]')!;
  const click = new page.window.MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
  call.dispatchEvent(click);
  expect(click.defaultPrevented).to.equal(true);
  expect(page.get('#row-call').ariaExpanded).to.equal('true');
  expect(page.document.activeElement).to.equal(page.get('#text'));
});

it('keeps the draft over a reload, and shows how far the reviewer is', async () => {
  const page = await open('fr');
  page.go('title');
  page.write('C’était une pause.');
  page.press('Approve my text');
  expect(words(page.get('.progress p'))).to.match(/^1 of \d+ approved$/);
  page.go('title-return');
  page.write('Vous pouvez revenir.');
  page.press('I have a question');
  await until(
    () => kept('fr', 'title-return').then((entry) => entry?.decision === 'question'),
    'the draft is written',
  );
  closePages();
  const again = await open('fr');
  await until(() => words(again.get('#row-title .standing')) === 'Changed', 'the draft is there');
  expect(words(again.get('#row-title-return .standing'))).to.equal('Question');
  again.get<HTMLSelectElement>('#show').value = 'question';
  again.get('#show').dispatchEvent(new again.window.Event('change'));
  expect([...again.document.querySelectorAll('.row')].map(({id}) => id)).to.deep.equal(['row-title-return']);
});

it('lists the open questions first, then all in the card’s order', async () => {
  const page = await open('pt');
  const ids = () => [...page.document.querySelectorAll('.row')].map(({id}) => id);
  const doubtful = Number(/\d+/.exec(words(page.get('#order option')))![0]);
  expect(doubtful).to.be.above(5);
  const first = ids().slice(0, doubtful);
  for (const id of first) {
    page.go(id.replace('row-', ''));
    expect(words(page.get('.fields .warning')), id).to.match(/^Please decide\./);
  }
  page.get<HTMLSelectElement>('#order').value = 'card';
  page.get('#order').dispatchEvent(new page.window.Event('change'));
  const positions = ['title', 'lead', 'call', 'message', 'pause', 'q1', 'a1', 'crisis-988', 'attribution'];
  const order = ids().filter((id) => positions.includes(id.replace('row-', '')));
  expect(order).to.deep.equal(positions.map((id) => `row-${id}`));
});

const states: Record<string, (page: Awaited<ReturnType<typeof open>>) => unknown> = {
  'as it opens': () => undefined,
  'with a changed sentence, findings and no card': (page) => {
    page.go('pause');
    page.write('One');
    page.press('Approve my text anyway');
    page.go('relay');
    page.write('A & b');
    if (page.get('.fold').ariaExpanded === 'true') page.press('Hide the card');
  },
  'with a question in a dialog': (page) => {
    page.write('One');
    page.press('Delete the draft');
  },
};

for (const [state, enter] of Object.entries(states))
  for (const [scheme, width] of sample([
    ['light', 320],
    ['dark', 1180],
  ] as const))
    it(`has no axe violation and no overflow ${state}, ${scheme}, ${width} px wide`, async () => {
      const page = await open('ht', {width, query: '&policy=off'});
      page.document.documentElement.style.colorScheme = scheme;
      enter(page);
      expect(await violations(page.window)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    });

it('the list of languages has no violation, and links to each', async () => {
  const {window} = await openPage('/build/site/review.html?policy=off', {width: 320});
  await until(() => window.document.querySelector('h1'), 'the page is there');
  expect(await violations(window)).to.deep.equal([]);
  const links = [...window.document.querySelectorAll('a')].map(({search}) => search);
  expect(links).to.include.members(['?lang=es', '?lang=ht', '?lang=pt', '?lang=kea']);
});

it('every control is large enough to tap and has a name', async () => {
  const page = await open('ht', {width: 390});
  const controls = [...page.document.querySelectorAll<HTMLElement>('button, select, textarea, input')].filter(
    (control) => control.checkVisibility() && !control.matches('[type=file]'),
  );
  expect(controls.length).to.be.above(80);
  for (const control of controls) {
    const label = (control as HTMLInputElement).labels?.[0];
    expect(words(label) || words(control), control.outerHTML.slice(0, 80)).not.to.equal('');
    const {height} = (label?.contains(control) ? label : control).getBoundingClientRect();
    expect(height, words(label) || words(control)).to.be.at.least(40);
  }
});
