import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {
  chooseLanguage,
  closePages,
  find,
  openPage,
  phoneLink,
  script,
  settled,
  words,
} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

const load = (attributes = '') => `<script src="${script}" ${attributes}></` + 'script>';
const mountPoint = (attributes = '', content = phoneLink) =>
  `<div data-iop-return-card ${attributes}>${content}</div>`;
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Partner</title></head><body>${body}</body></html>`;
const cardIn = (document: Document) => document.querySelector<IopReturnCard>('iop-return-card');

async function cardOf(document: Document) {
  await until(() => cardIn(document), 'a card has come');
  return settled(cardIn(document)!);
}

/** Waits two frames, by which time every observer of the page has run. */
const twoFrames = (window: Window) =>
  new Promise((done) => window.requestAnimationFrame(() => window.requestAnimationFrame(done)));

type Morph = (window: Window, html: string) => Promise<unknown>;

/** Loads a library's module into the page under test, and puts its exports on the window. */
async function imported(window: Window, url: string): Promise<Record<string, unknown>> {
  const name = `library${url.length}`;
  const target = window as unknown as Record<string, Record<string, unknown>>;
  if (!target[name]) {
    const module = window.document.createElement('script');
    module.type = 'module';
    module.textContent = `import * as library from '${new URL(url, location.href).href}'; window.${name} = library;`;
    window.document.head.append(module);
    await until(() => target[name], `${url} is there`);
    module.remove();
  }
  return target[name]!;
}

/** Parsed in the page under test, because libraries check for instances of that page's classes. */
const bodyOf = (window: Window, html: string) =>
  new (window as typeof globalThis & Window).DOMParser().parseFromString(html, 'text/html').body;

const libraries: {[name: string]: Morph} = {
  async idiomorph(window, html) {
    const {Idiomorph} = await imported(window, '/node_modules/idiomorph/dist/idiomorph.esm.js');
    const {morph} = Idiomorph as {morph(from: Element, to: Element, options: object): void};
    morph(window.document.body, bodyOf(window, html), {morphStyle: 'outerHTML'});
  },
  async morphdom(window, html) {
    const {default: morphdom} = await imported(window, '/node_modules/morphdom/dist/morphdom-esm.js');
    (morphdom as (from: Element, to: Element) => void)(window.document.body, bodyOf(window, html));
  },
  async 'Turbo’s morphing'(window, html) {
    const {morphBodyElements} = await imported(
      window,
      '/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js',
    );
    (morphBodyElements as (from: Element, to: Element) => void)(window.document.body, bodyOf(window, html));
  },
};

describe('a page that is morphed into its server’s HTML', () => {
  for (const [name, morph] of Object.entries(libraries)) {
    for (const [what, before, after] of [
      ['a placeholder', mountPoint('data-county="bristol"') + load(), undefined],
      ['an empty placeholder', mountPoint('data-county="bristol"', '') + load(), undefined],
      [
        'a placeholder among other changes',
        `<h1>One</h1>${mountPoint('data-county="bristol"')}${load()}`,
        `<p>New</p><h1>Two</h1>${mountPoint('data-county="bristol"')}${load()}`,
      ],
      [
        'one tag',
        `<main>${load('data-iop-return-card data-county="bristol"')}<p>After</p></main>`,
        undefined,
      ],
    ] as const) {
      it(`keeps the card of ${what} (${name})`, async () => {
        const {document, window} = await openPage(pageOf(before));
        const card = await cardOf(document);
        const point = () => document.querySelector('[data-iop-return-card]')!;
        const first = point();
        await card.openQuestion('q2');
        await chooseLanguage(card, 'es');
        for (let times = 0; times < 3; times++) {
          await morph(window, pageOf(after ?? before));
          await twoFrames(window);
        }
        const again = await cardOf(document);
        expect(document.querySelectorAll('iop-return-card').length).to.equal(1);
        expect(words(find(again, '[part=lead]'))).to.contain('Bristol');
        expect(point() === again.parentElement || point() === again.previousElementSibling).to.equal(true);
        // morphdom matches elements only by id, and may have made a new placeholder.
        if (point() !== first) return;
        expect(find(again, '[part=card]').lang).to.equal('es');
        expect(find<HTMLDetailsElement>(again, '#q2').open).to.equal(true);
      });
    }

    it(`updates options and fallback (${name})`, async () => {
      const {document, window} = await openPage(pageOf(mountPoint('data-county="bristol"') + load()));
      await cardOf(document);
      await morph(
        window,
        pageOf(mountPoint('data-theme="dark"', '<a href="tel:7745550100">Call</a>') + load()),
      );
      await until(() => cardIn(document)?.theme === 'dark', 'the card has the new options');
      const card = await cardOf(document);
      expect(card.hasAttribute('county')).to.equal(false);
      expect(card.innerHTML).to.equal('<a href="tel:7745550100">Call</a>');
    });
  }

  it('gets a new card if the first one was moved elsewhere', async () => {
    const {document, window} = await openPage(pageOf(mountPoint() + load() + '<aside></aside>'));
    const card = await cardOf(document);
    document.querySelector('aside')!.append(card);
    const point = document.querySelector('[data-iop-return-card]')!;
    point.setAttribute('data-iop-return-card', '');
    point.innerHTML = phoneLink;
    await twoFrames(window);
    expect(point.querySelectorAll('iop-return-card').length).to.equal(1);
    expect(card.parentElement!.localName).to.equal('aside');
  });
});

describe('a card that the page removed', () => {
  for (const [what, body] of [
    ['a placeholder', mountPoint() + load()],
    ['one tag', load('data-iop-return-card')],
  ] as const) {
    it(`stays away, even if the script loads again (${what})`, async () => {
      const {document, window} = await openPage(pageOf(body));
      (await cardOf(document)).remove();
      document.body.append('A change');
      await twoFrames(window);
      const again = document.createElement('script');
      again.src = script;
      const loaded = new Promise((done) => again.addEventListener('load', done));
      document.head.append(again);
      await loaded;
      await twoFrames(window);
      expect(document.querySelectorAll('iop-return-card').length).to.equal(0);
    });
  }
});

it('a page saved by an editor that removed the element gets its card', async () => {
  const {document} = await openPage(
    pageOf(`<div data-iop-return-card="mounted">${phoneLink}</div>${load()}`),
  );
  expect((await cardOf(document)).innerHTML).to.equal(phoneLink);
});
