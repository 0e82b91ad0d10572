// The partner's page: for every choice, the copied code makes the card in the preview.
import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, openPage, words} from '../support/page.js';
import {contentOf, differenceOf, PartnerPage} from '../support/partner-page.js';
import {until} from '../support/until.js';

afterEach(closePages);

const script = `<script src="${location.origin}/build/site/latest/iop-return-card.js" defer></` + 'script>';

/** An empty partner page with the copied code. */
const pageWith = (body: string, head = '') =>
  openPage(
    `<!doctype html><html lang="en"><head><title>Partner</title>${head}</head><body>${body}</body></html>`,
  );

async function cardOn(document: Document): Promise<IopReturnCard> {
  await until(() => document.querySelector('iop-return-card')?.shadowRoot, 'the card is there');
  const card = document.querySelector('iop-return-card')!;
  await card.updateComplete;
  return card;
}

/** The answers to "What is that page made with?", with every form that each offers. */
const answers: Record<string, string[]> = {
  WordPress: ['plugin', 'tag', 'mount-point', 'plain'],
  'A site builder or CMS': ['tag', 'mount-point', 'one-tag'],
  'A CMS that takes HTML': ['plain', 'static'],
  'Google Sites': ['address', 'frame'],
  'My own HTML': ['tag', 'static', 'mount-point', 'one-tag', 'plain', 'frame'],
  'An app built with npm': ['npm'],
};

for (const [site, forms] of Object.entries(answers)) {
  for (const form of forms) {
    it(`${site} … as ${form}: the copied code makes the card of the preview`, async () => {
      const page = await PartnerPage.open();
      page.choose(site);
      if (forms.length > 1) page.select('What to paste', form);
      page.select('County', 'bristol');
      page.select('Light or dark', 'dark');
      page.select('Heading level', '3');
      page.choose('The message to send');
      page.type('Holidays and other hours', 'Monday to Friday, 9–5');
      if (page.document.querySelector('[name=files]')) page.choose(`On ${location.host}`);
      await page.shown();
      page.button('Copy').click();
      await until(() => words(page.get('#copy-status')) === 'Copied.', 'the page says that it was copied');
      const copied = page.copied!;

      if (form === 'plain') {
        const {document: partner} = await pageWith(copied);
        expect(differenceOf(contentOf(partner.body), contentOf(page.preview.body))).to.equal(undefined);
        return;
      }
      const shown = await cardOn(page.preview);
      if (form === 'plugin') {
        // The plugin makes the element from it, which test/wordpress checks.
        expect(copied).to.equal(
          '[iop_return_card county="bristol" heading-level="3" theme="dark" omit="message"]\n',
        );
        expect([...shown.attributes].map(({name, value}) => `${name}="${value}"`).join(' ')).to.equal(
          'county="bristol" heading-level="3" theme="dark" omit="message"',
        );
        const file = page.get<HTMLAnchorElement>('.file');
        expect((await fetch(file.href)).headers.get('content-type')).to.contain('zip');
        return;
      }
      const isFrame = form === 'address' || form === 'frame';
      const {document: partner} =
        form === 'address'
          ? await pageWith(`<iframe src="${copied.trim()}"></iframe>`)
          : await pageWith(copied, form === 'npm' ? script : '');
      const card = await cardOn(isFrame ? partner.querySelector('iframe')!.contentDocument! : partner);
      expect(differenceOf(contentOf(card.shadowRoot!), contentOf(shown.shadowRoot!))).to.equal(undefined);
      expect(words(card.shadowRoot!.querySelector('[part=intro]'))).to.contain('Bristol');
      const options = ({attributes}: Element) =>
        [...attributes].map(({name, value}) => `${name}=${value}`).sort();
      expect(options(card)).to.deep.equal(options(shown));
      expect(words(card)).to.equal(words(shown));
    });
  }
}

it('the default settings are ready to use', async () => {
  const page = await PartnerPage.open();
  expect(page.code).to.equal(
    '<script src="iop-return-card.js" defer></' +
      'script>\n<div><iop-return-card><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>\n',
  );
  expect(page.button('Copy').disabled).to.equal(false);
});

it('a shortcode has no backslash, which WordPress would read as the start of an escape', async () => {
  const page = await PartnerPage.open('#site=wordpress&form=plugin');
  page.type('Web address of the program', String.raw`https://town.example/a\b?to=\x41`);
  expect(page.code).to.equal('[iop_return_card program-url="https://town.example/a/b?to=%5Cx41"]\n');
});

it('a shortcode has the accent color as #rrggbb and the line at the end, if WordPress can read it there', async () => {
  const page = await PartnerPage.open('#site=wordpress&form=plugin&accent=rgb(122+31+61)&text=%23111111');
  const line = 'A line at the end';
  page.type(line, 'Ask at the library’s desk & ring');
  expect(page.code).to.equal(
    '[iop_return_card accent="#7a1f3d" footer="Ask at the library’s desk & ring"]\n',
  );
  page.type(line, 'Ask for "Front desk"');
  expect(page.code).to.equal(`[iop_return_card accent="#7a1f3d" footer='Ask for "Front desk"']\n`);
  expect(words(page.get('#notes'))).not.to.contain('has no place');
  const steps = words(page.document.body);
  expect(steps).to.contain('--iop-text: #111111').and.not.contain('--iop-accent');
  for (const text of ['a [b] c', 'a < b', 'a\\b', `"Front" isn't it`]) {
    page.type(line, text);
    expect(page.code).to.equal('[iop_return_card accent="#7a1f3d"]\n');
    expect(words(page.get('#notes'))).to.contain('has no place for a line at the end');
  }
});

it('a change shows within 100 ms', async () => {
  const page = await PartnerPage.open();
  const start = performance.now();
  page.select('Language', 'es');
  const card = await page.shown();
  expect(words(card.shadowRoot!.querySelector('[part=call]'))).to.contain('Llama');
  expect(performance.now() - start).to.be.below(100);
});

it('a choice made while the preview loads another page skips the removed card', async () => {
  const page = await PartnerPage.open('#site=own&form=static&accent=%23700');
  const errors: string[] = [];
  page.window.addEventListener('error', ({message}) => errors.push(message));
  const frame = page.get('#frame');
  frame.addEventListener('load', () => page.visit('#site=own&form=mount-point&accent=%23701'), {once: true});
  page.visit('#site=own&form=mount-point&accent=%23700');
  await until(() => page.address.includes('701') && !frame.ariaBusy, 'the second color is shown');
  expect(errors).to.deep.equal([]);
});

it('the snippet for files on this server has their hash', async () => {
  const page = await PartnerPage.open('#files=here');
  const [, address, integrity] = /src="([^"]+)" integrity="([^"]+)"/.exec(page.code!)!;
  const bytes = await (await fetch(address!)).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-384', bytes);
  expect(integrity).to.equal(`sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
});

it('if the browser refuses to copy, the page selects the code and says so', async () => {
  const page = await PartnerPage.open();
  Object.defineProperty(page.window.navigator, 'clipboard', {
    value: {writeText: () => Promise.reject(new Error('no'))},
    configurable: true,
  });
  page.button('Copy').click();
  const code = page.get<HTMLTextAreaElement>('#code');
  await until(() => words(page.get('#copy-status')).includes('selected'), 'the page says so');
  expect(code.value.slice(code.selectionStart, code.selectionEnd)).to.equal(code.value);
});

describe('while a field is invalid', () => {
  it('nothing can be copied, and the page links to the field', async () => {
    const page = await PartnerPage.open();
    page.type('Your own phone number', '12345');
    expect(page.button('Copy').disabled).to.equal(true);
    expect(page.button('Save as text').disabled).to.equal(true);
    expect(page.code).to.equal(undefined);
    expect(page.faults).to.deep.equal([
      'Your own phone number: This is not understood. It takes a number such as +17746197750.',
    ]);
    page.get<HTMLAnchorElement>('.warning a').click();
    expect(page.document.activeElement).to.equal(page.labelled('Your own phone number'));
    expect(page.labelled('Your own phone number').checkVisibility()).to.equal(true);
    page.type('Your own phone number', '774 619 7751');
    expect(page.button('Copy').disabled).to.equal(false);
    expect(page.code).to.contain('tel:+17746197751');
  });

  it('a number shows how it will be dialed and read, as it is typed', async () => {
    const page = await PartnerPage.open();
    page.type('Your own phone number', '(508) 555.0142');
    expect(words(page.get('#remark-phone'))).to.equal('Dialed as +15085550142. Shown as 508-555-0142.');
  });

  for (const [label, wrong] of [
    ['Buttons and links', 'red; } body { display: none'],
    ['Web address', 'http://example.org/'],
    ['Email', 'nobody'],
    ['Folder', 'javascript:alert(1)//'],
  ] as const) {
    it(`${label} “${wrong}” is invalid`, async () => {
      const page = await PartnerPage.open();
      page.type(label, wrong);
      expect(page.button('Copy').disabled).to.equal(true);
      expect(page.faults).to.have.length(1);
    });
  }
});
