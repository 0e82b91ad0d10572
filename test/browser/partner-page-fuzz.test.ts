// No input, pasted code or link causes an uncaught error or an empty partner's page.
import {expect} from '@open-wc/testing';
import {fc} from '../support/drawn.js';
import {closePages, words} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';
import {runs} from '../support/sample.js';

let page: PartnerPage;
const errors: string[] = [];

before(async () => {
  page = await PartnerPage.open();
  page.window.addEventListener('error', ({message}) => errors.push(message));
  page.window.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  // WebKit allows a page a hundred of these calls in ten seconds.
  page.window.history.pushState = page.window.history.replaceState = () => undefined;
});
// The preview's errors arrive later.
afterEach(async () => {
  page.visit('#site=html&form=tag');
  await page.shown();
  expect(errors.splice(0).join()).to.equal('');
});
after(closePages);

/** The page has a snippet, or says why not. */
function check() {
  expect(errors.splice(0).join()).to.equal('');
  const messages = page.document.querySelectorAll('#snippet-view :is(.warning, .confirm)');
  expect(messages.length + (page.code?.trim() ? 1 : 0)).to.equal(1);
  for (const message of messages) expect(words(message.querySelector('li'))).not.to.equal('');
}

const names = [
  'site form files folder county phone program-url text-phone email heading-level theme omit open lang',
  'deep-link hours footer accent surface text constructor __proto__ toString src',
].flatMap((line) => line.split(' '));
const words_ = [
  'own html wordpress no-script embed app tag mount-point one-tag static plain frame address npm plugin here',
  '/x.es.js? // \\\\ .. https:// http://[ mailto: tel: + 774-619-7750 a@b.example rgb( var(--x oklch(from url(',
  'en es-- pt_BR plymouth q1 reassurances 7 on constructor hasOwnProperty </script> <!-- --> <template> ` ${x} {{ }} \\u',
].flatMap((line) => line.split(' '));
const text = fc
  .array(fc.oneof(fc.constantFrom(...words_), fc.string({unit: 'binary', maxLength: 8})), {maxLength: 4})
  .map((parts) => parts.join(''));

it('linked', () => {
  const linked = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .dictionary(fc.constantFrom(...names), text)
        .map((all) => new URLSearchParams(all).toString()),
    },
    text,
  );
  fc.assert(
    fc.property(linked, (hash) => {
      page.visit(`#${hash}`);
      check();
    }),
    {
      numRuns: runs(100),
      examples: [['files=own&folder=%2Fx.es.js%3F&lang=en'], ['files=own&folder=%2Fx.es.js%3F']],
    },
  );
});

it('typed', () => {
  page.visit('#site=own&form=tag&files=own');
  const labels = [
    'Your own phone number',
    'A number for text messages',
    'Email address',
    'Web address of the program',
    'Holidays and other hours',
    'A line at the end',
    'Buttons and links',
    'Background',
    'Folder',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...labels), text, (label, typed) => {
      page.type(label, typed);
      check();
    }),
    {numRuns: runs(100)},
  );
});

it('pasted', () => {
  const tags = 'iop-return-card form iframe script div template style details h2 a input p svg'.split(' ');
  const attributes =
    'data-iop-return-card data-phone src href name id slot style phone lang county form shadowrootmode';
  const values = fc.oneof(
    text,
    fc.constantFrom(
      'attributes',
      'querySelector',
      'http://[frame.html',
      'frame.html?%',
      '//evil.example/frame.html',
      'footer',
    ),
  );
  const html = fc.letrec<{node: string}>((tie) => ({
    node: fc.oneof(
      {maxDepth: 3},
      text,
      fc
        .tuple(
          fc.constantFrom(...tags),
          fc.array(fc.tuple(fc.constantFrom(...attributes.split(' ')), values), {maxLength: 3}),
          fc.array(tie('node'), {maxLength: 3}),
        )
        .map(
          ([tag, given, content]) =>
            `<${tag}${given.map(([name, value]) => ` ${name}="${value}"`).join('')}>${content.join('')}</${tag}>`,
        ),
    ),
  })).node;
  fc.assert(
    fc.property(html, (pasted) => {
      page.paste(pasted);
      check();
      expect(words(page.get('.reading'))).not.to.equal('');
    }),
    {
      numRuns: runs(120),
      examples: [
        ['<iframe src="http://[frame.html"></iframe>'],
        ['<form data-iop-return-card><input name=attributes></form>'],
        ['<form data-iop-return-card><input name=querySelector></form>'],
        ['<form data-iop-return-card><p><img name=getAttribute><output id=localName></form>'],
        ['<div><form data-iop-return-card></div><input name=attributes>'],
        ['[iop_return_card ]<iop-return-card></iop-return-card>'],
        ['[iop_return_card'.repeat(30_000)],
        [`[iop_return_card ${'['.repeat(100)}]`],
        [`<iop-return-card ${'=“'.repeat(20_000)}>`],
        ['<div>'.repeat(20_000)],
        [`<iop-return-card>${'<p>'.repeat(5_000)}`],
        ['x'.repeat(1_000_001)],
        [':host'.repeat(180_000)],
        [`<iop-return-card></iop-return-card><script src="/${'a'.repeat(900_000)}/"></script>`],
        [`<script src="https://evil.example"></script><iop-return-card></iop-return-card>`],
      ],
    },
  );
});
