// Whatever is typed as a color or a folder, the snippet contains only values that the page parsed.
import {expect} from '@open-wc/testing';
import {closePages, words} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';

let page: PartnerPage;
before(async () => {
  page = await PartnerPage.open('#site=own&form=tag&files=own');
});
after(closePages);

/** The custom properties in a snippet's style sheet, as a browser parses them. */
function colorsIn(code: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(/<style>([^<]*)<\/style>/.exec(code)![1]!);
  expect(sheet.cssRules).to.have.length(1);
  const {style} = sheet.cssRules[0] as CSSStyleRule;
  return [...style].map((name) => `${name}: ${style.getPropertyValue(name).trim()}`);
}

describe('a color', () => {
  for (const [typed, written] of [
    ['#700', '#770000'],
    ['RebeccaPurple', '#663399'],
    ['rgb(0 0 0', '#000000'],
    ['rgb(1 2 3) /* dark', '#010203'],
  ]) {
    it(`${typed!} is written as ${written!}`, () => {
      page.type('Buttons and links', typed!);
      page.type('Background', '#fffdf9');
      expect(colorsIn(page.code!)).to.deep.equal([`--iop-accent: ${written!}`, '--iop-surface: #fffdf9']);
      expect(words(page.get('#remark-accent'))).to.equal(`The snippet contains ${written!}.`);
    });
  }

  for (const typed of [
    'var(--x',
    'var(--x,url(//evil.example))',
    'red; } body { display: none',
    'red}',
    'inherit',
    'url(//evil.example)',
    'none',
  ]) {
    it(`${typed} isn’t valid, and gets one message`, () => {
      page.type('Buttons and links', typed);
      expect(page.code).to.equal(undefined);
      expect(page.faults).to.deep.equal([
        'Buttons and links: This is not a color. It takes #0b5a57, for example.',
      ]);
      page.type('Buttons and links', '');
    });
  }
});

describe('a folder', () => {
  for (const [typed, src] of [
    ['', 'iop-return-card.js'],
    ['files', 'files/iop-return-card.js'],
    ['/files', '/files/iop-return-card.js'],
    ['..', '../iop-return-card.js'],
    ['/my files/', '/my%20files/iop-return-card.js'],
    ['/dépôt', '/d%C3%A9p%C3%B4t/iop-return-card.js'],
    ['/files/iop-return-card.js', '/files/iop-return-card.js'],
    ['https://mysite.org', 'https://mysite.org/iop-return-card.js'],
    ['https://mysite.org/files', 'https://mysite.org/files/iop-return-card.js'],
    ['https://mysite.org/index.html', 'https://mysite.org/iop-return-card.js'],
    ['https://mysite.org:8443', 'https://mysite.org:8443/iop-return-card.js'],
    ['//mysite.org', '//mysite.org/iop-return-card.js'],
    [' HTTPS://MySite.org ', 'https://mysite.org/iop-return-card.js'],
  ]) {
    it(`“${typed!}” loads ${src!}`, () => {
      page.type('Folder', typed!);
      expect(/src="([^"]*)"/.exec(page.code!)?.[1]).to.equal(src);
    });
  }

  for (const typed of [
    '/files/?version=1',
    '/x.es.js?',
    '/files#card',
    '\\\\server\\share',
    'C:\\files',
    '/\\evil.example/',
    '///evil.example/',
    'https:evil.example/',
    'https:///evil.example/',
    'https://user:word@mysite.org/',
    'https://my site.org/',
    'http://[files/',
    'mysite.org/files',
    'javascript:alert(1)//',
    'ftp://mysite.org/',
  ]) {
    it(`${JSON.stringify(typed)} isn’t valid, and gets one message`, () => {
      page.type('Folder', typed);
      expect(page.code).to.equal(undefined);
      expect(page.faults).to.deep.equal([
        'Folder on your site: This is not the address of a folder. It takes /files/ or https://example.org/files/.',
      ]);
    });
  }

  it('of a frame is completed the same way', () => {
    page.visit('#site=embed&files=own');
    page.type('Folder', 'https://mysite.org');
    expect(page.code).to.equal('https://mysite.org/frame.html\n');
  });
});

it('no address that the page writes is too long for the page to read', async () => {
  for (const label of ['A line at the end', 'Holidays and other hours']) page.type(label, '漢'.repeat(300));
  const again = await PartnerPage.open(page.address);
  expect(again.labelled('A line at the end').value).to.equal('漢'.repeat(300));
  again.paste(
    `<iop-return-card><a href="tel:+17746197750">Call</a><span slot="footer">${'x'.repeat(900_000)}</span></iop-return-card>`,
  );
  expect(again.faults).to.deep.equal([
    'A line at the end: This is too long. It takes 300 characters at most.',
  ]);
  expect((await PartnerPage.open(again.address)).faults).to.deep.equal(again.faults);
});
