import {expect, nextFrame} from '@open-wc/testing';
import {fc} from '../support/drawn.js';
import type {CardOptions} from '../../dist/modules/snippets/render-card.js';
import {closePages, find, openPage, phoneLink, script, settled} from '../support/page.js';
import {runs} from '../support/sample.js';

await import(script);
const {renderCard, forms} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

/** Attribute values from people and programs, from valid to hostile. */
const value = fc.oneof(
  fc.constantFrom(
    'plymouth', 'bristol', '7745550100', '+351211234567', 'https://example.org/iop', 'q1 q5', 'q9', 'message',
    'reassurances, languages', '3', '9', 'dark', 'pink', 'es-PR', 'zz', 'desk@example.org', '', ' ',
    'javascript:alert(1)', 'tel:javascript:alert(1)', 'http://example.org', 'https://a@b:c/', 'data:text/html,x',
    'a@b.c?bcc=d@e.f', 'a@b.c\nbcc: d@e.f', '"><img src=x onerror=alert(1)>', '</template><script>1</script>',
    '${1}', '{{1}}', '<!--', 'lit$1$', 'x'.repeat(10_000), '<b>'.repeat(3_000),
  ),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme-ascii', maxLength: 40}),
  fc.webUrl({validSchemes: ['https', 'http', 'ftp', 'javascript']}),
  fc.emailAddress(),
); // prettier-ignore

const names =
  'county lang phone program-url text-phone email heading-level theme omit open deep-link compact opening-hours'.split(
    ' ',
  );
const attributes = fc.dictionary(fc.constantFrom(...names), value, {minKeys: 1});

const ours = new Set(
  'div h2 h3 p a svg path circle span ul li strong details summary slot label select option button style'.split(
    ' ',
  ),
);

/** The three properties that hold for any page and address. */
function invariants(root: ShadowRoot | DocumentFragment) {
  for (const element of root.querySelectorAll('*')) {
    if (!ours.has(element.localName)) throw new Error(`<${element.localName}> is not the card’s`);
    if (element.getAttributeNames().some((name) => /^on/i.test(name)))
      throw new Error('a listener in the markup');
  }
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href')!;
    if (!/^(tel:\+?\d{3,15}|sms:\+?\d{3,15}(\?&body=AYUDA)?|mailto:[^?&\s]+|https:\/\/\S+)$/.test(href))
      throw new Error(href);
  }
  const call = root.querySelector('[part=call]')!;
  if (!/^tel:\+\d{7,15}$/.test(call.getAttribute('href')!)) throw new Error('no phone link');
  if (!/\d{3}/.test(call.textContent!)) throw new Error('no number to read');
}

/** Servers reject addresses of ten thousand characters. */
const query = (asked: Record<string, string>) =>
  new URLSearchParams(Object.entries(asked).map(([name, text]) => [name, text.slice(0, 300)])).toString();

describe('with any input, the card contains nothing foreign and the phone link works', () => {
  const {warn} = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));
  afterEach(closePages);

  it('attributes and slots, set and changed two thousand times', async () => {
    const card = document.createElement('iop-return-card');
    document.body.append(card);
    await fc.assert(
      fc.asyncProperty(attributes, value, async (asked, content) => {
        for (const name of names) {
          if (name in asked) card.setAttribute(name, asked[name]!);
          else card.removeAttribute(name);
        }
        for (const slot of ['', 'quote', 'hours', 'questions', 'footer']) {
          const child = document.createElement('span');
          child.slot = slot;
          child.textContent = content;
          card.append(child);
        }
        await settled(card);
        invariants(card.shadowRoot!);
        card.replaceChildren();
      }),
      {numRuns: runs(2000)},
    );
    card.remove();
  });

  it('a placeholder, five hundred times', async () => {
    await fc.assert(
      // Twenty at a time, because each waits for a paint.
      fc.asyncProperty(fc.array(attributes, {minLength: 20, maxLength: 20}), async (all) => {
        const places = all.map((asked) => {
          const place = document.createElement('div');
          place.dataset['iopReturnCard'] = '';
          for (const [name, text] of Object.entries(asked)) place.setAttribute(`data-${name}`, text);
          place.innerHTML = phoneLink;
          return place;
        });
        document.body.append(...places);
        // The script looks for placeholders before a frame is painted.
        await nextFrame();
        await nextFrame();
        for (const place of places) {
          const card = place.querySelector('iop-return-card')!;
          await settled(card);
          invariants(card.shadowRoot!);
          place.remove();
        }
      }),
      {numRuns: runs(25)},
    );
  });

  it('the options of a snippet, fifteen hundred times: rejected or correct', () => {
    const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    let rendered = 0;
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), value, {maxKeys: 1}),
        fc.constantFrom(...forms),
        value,
        (asked, as, src) => {
          let html;
          try {
            html = renderCard({
              ...Object.fromEntries(Object.entries(asked).map(([name, text]) => [camel(name), text])),
              as,
              src,
            } as CardOptions);
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            return;
          }
          rendered++;
          const page = document.createElement('template');
          page.innerHTML = html;
          const allowed = new Set([
            ...ours,
            'iop-return-card',
            'script',
            'iframe',
            'template',
            'h1',
            'h4',
            'h5',
            'h6',
            'br',
          ]);
          for (const element of page.content.querySelectorAll('*')) {
            if (!allowed.has(element.localName)) throw new Error(`<${element.localName}>`);
          }
          const scripts = page.content.querySelectorAll('script').length;
          if (scripts > 1) throw new Error('a script too many');
          const shadow = page.content.querySelector('template');
          if (shadow) invariants(shadow.content);
        },
      ),
      {numRuns: runs(1500)},
    );
    expect(rendered).to.be.above(runs(1500) / 15);
  });

  it('the address of the frame page, a hundred times', async () => {
    await fc.assert(
      fc.asyncProperty(attributes, async (asked) => {
        const {document} = await openPage(`<iframe src="/dist/frame.html?${query(asked)}"></iframe>`);
        const inner = document.querySelector('iframe')!.contentDocument!;
        const card = inner.querySelector('iop-return-card')!;
        await settled(card);
        invariants(card.shadowRoot!);
        if (find(card, '[part=call]').getAttribute('href') !== 'tel:+17746197750')
          throw new Error('somebody else’s number');
        closePages();
      }),
      {numRuns: runs(100)},
    );
  });
});
