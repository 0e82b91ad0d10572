// The partner's page: the form of the card follows from where it goes, and no answer is a dead end.
import {expect} from '@open-wc/testing';
import {closePages, words} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';
import {until} from '../support/until.js';

afterEach(closePages);

const reason = (page: PartnerPage) => words(page.get('.reason'));

it('each place gives its own form, and says why', async () => {
  const page = await PartnerPage.open();
  expect(reason(page)).to.contain('the whole card');
  page.choose('A newsletter');
  expect(reason(page)).to.contain('a link');
  expect(words(page.get('#get'))).to.equal('Your link');
  expect(page.code).to.match(/page\.html\n$/);
  page.select('Language', 'es');
  expect(page.code).to.match(/page\.es\.html\n$/);
  page.select('Language', '');
  page.choose('A bulletin board');
  expect(reason(page)).to.contain('a poster');
  expect(page.code).to.match(/poster\.html\?lang=en\n$/);
  page.choose('An embed box');
  expect(reason(page)).to.contain('in a frame');
  expect(words(page.get('#get'))).to.equal('Your address');
  expect(page.document.querySelector('[type=radio][name=site]')).to.equal(null);
  page.choose('A page of its own');
  expect(page.code).to.contain('<iop-return-card>');
});

it('the card is compact where there is little room, and the choice stays with the partner', async () => {
  const page = await PartnerPage.open();
  page.choose('A home page');
  expect(page.code).to.contain('<iop-return-card compact>');
  expect(reason(page)).to.contain('the compact card');
  page.choose('Compact');
  expect(page.code).to.contain('<iop-return-card>');
  page.choose('An embed box');
  expect(page.code).to.match(/frame\.html\?compact=/);
  page.choose('A page of its own');
  expect(page.code).to.contain('<iop-return-card>');
  page.choose('Google Sites');
  expect(page.code).to.match(/frame\.html\?compact=/);
});

it('a change of place keeps the site and the options', async () => {
  const page = await PartnerPage.open();
  page.choose('My own HTML');
  page.select('County', 'plymouth');
  page.type('Buttons and links', '#700');
  page.choose('A bulletin board');
  page.select('Second language', 'es');
  page.choose('A newsletter');
  expect(page.code).to.match(/page\.html\?county=plymouth\n$/);
  page.choose('A page of its own');
  expect(page.labelled('My own HTML').checked).to.equal(true);
  expect(page.code).to.contain('county="plymouth"').and.contain('--iop-accent: #770000');
});

it('an edit in an embed keeps what was chosen for it', async () => {
  const page = await PartnerPage.open('#place=embed&form=frame');
  page.select('County', 'plymouth');
  expect(page.code).to.contain('<iframe').and.contain('county=plymouth').and.not.contain('compact');
});

it('a poster takes one or two languages, a number and a page, and nothing else', async () => {
  const page = await PartnerPage.open();
  page.visit('#place=board&accent=%23700');
  await until(() => page.preview.querySelector('.sheet'), 'the preview shows the poster');
  expect(page.preview.querySelector('form')).to.equal(null);
  page.select('Language', 'es');
  page.select('Second language', 'pt');
  page.type('Your own phone number', '508-555-0100');
  page.type('Address of your page', 'https://library.example/help');
  expect(Object.fromEntries(new URL(page.code!).searchParams)).to.deep.equal({
    lang: 'es,pt',
    phone: '508-555-0100',
    page: 'https://library.example/help',
  });
  expect(words(page.get('#notes'))).to.contain('has no place for the color of the buttons and links');
  page.type('Address of your page', 'http://library.example/');
  expect(page.faults).to.have.length(1);
});

it('a link can’t put someone else’s page or number on a poster unnoticed', async () => {
  const page = await PartnerPage.open();
  page.visit('#place=board&phone=508-555-0100&page=https%3A%2F%2Fevil.example%2F');
  expect(page.unconfirmed).to.deep.equal([
    'Your own phone number: Calls go to 508-555-0100, not to Waterside’s 774-619-7750.',
    'Address of your page: The poster’s second code opens evil.example.',
  ]);
  expect(page.button('Copy').disabled).to.equal(true);
  expect(page.document.querySelector('#snippet-view a[target]')).to.equal(null);
});

for (const hash of ['#place=embed', '#site=embed', '#place=link', '#place=embed&form=frame']) {
  it(`${hash} without a public address can be copied, and gives a message to forward`, async () => {
    const page = await PartnerPage.open(`${hash}&files=own`);
    expect(page.code).to.match(/https:\/\/www\.example\.org\/card\/(frame|page)\.html/);
    expect(page.button('Copy').disabled).to.equal(false);
    expect(words(page.get('.forward'))).to.contain('You need a public address');
    page.button('Copy the message').click();
    await until(() => page.copied, 'the message was copied');
    expect(page.copied).to.match(
      hash.includes('link')
        ? /Please put the folder .* web address of page\.html/
        : /Please put these files .*frame\.html, .*iop-return-card\.js/,
    );
    page.type('Folder', 'https://library.example/card');
    expect(page.code).to.match(/https:\/\/library\.example\/card\/(frame|page)\.html/);
    expect(page.document.querySelector('.forward')).to.equal(null);
  });
}

it('an address of this computer is not called public', async () => {
  const page = await PartnerPage.open('#place=embed&files=here');
  expect(page.code).to.contain(location.host);
  expect(words(page.get('.forward'))).to.contain('You need a public address');
});

describe('a template for many pages', () => {
  for (const [typed, src] of [
    ['', '/iop-return-card.js'],
    ['files', '/files/iop-return-card.js'],
    ['/files/', '/files/iop-return-card.js'],
    ['../files', '/files/iop-return-card.js'],
  ] as const) {
    it(`loads ${src} if the folder is “${typed}”`, async () => {
      const page = await PartnerPage.open('#site=own&files=own');
      page.choose('A template for many pages');
      page.type('Folder', typed);
      expect(page.code).to.contain(`src="${src}"`);
      page.choose('One page');
      expect(page.code).to.contain(`src="${typed && `${typed.replace(/\/$/, '')}/`}iop-return-card.js"`);
    });
  }
});

it('the file for the site and the text for the page have names that can’t be mistaken', async () => {
  const page = await PartnerPage.open('#site=own&files=own');
  expect(words(page.get('.file'))).to.equal('Download iop-return-card.js');
  const names: string[] = [];
  page.window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  page.button('Save as text').click();
  expect(names).to.deep.equal(['paste-into-your-page.txt']);
});

it('troubleshooting never suggests what is already chosen', async () => {
  const page = await PartnerPage.open();
  const trouble = () => words(page.get('#trouble-view'));
  expect(trouble()).to.contain('use plain HTML');
  page.button('Use plain HTML').click();
  expect(page.code).to.contain('<h2>');
  expect(trouble()).not.to.match(/plain HTML|script/i);
  page.choose('Google Sites');
  expect(trouble()).to.contain('The box is empty').and.not.contain('Your CMS removed the script');
});

it('shows the color that the card uses beside the one that was asked for', async () => {
  const page = await PartnerPage.open();
  page.type('Buttons and links', '#ff0');
  await until(() => page.document.querySelector('.used'), 'the color is there');
  const used = () => /#[\da-f]{6}/.exec(words(page.get('.used')))?.[0];
  const card = await page.shown();
  const link = card.shadowRoot!.querySelector('[part=visit]')!;
  const {color} = page.preview.defaultView!.getComputedStyle(link);
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const shown = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
  expect(used()).to.equal(`#${shown}`);
  expect(used()).not.to.equal('#ffff00');
  page.type('Buttons and links', '#0b5a57');
  await until(() => words(page.get('.used')) === 'Used as it is.', 'a dark color is used as it is');
});

it('keeps the card’s room in own files, and by choice elsewhere, where a style may show as text', async () => {
  const page = await PartnerPage.open('#site=own&form=tag');
  expect(page.code).to.contain('@keyframes iop-room');
  page.select('Until the card shows', 'none');
  expect(page.code).not.to.contain('<style>');
  page.choose('A site builder or CMS');
  expect(page.code).not.to.contain('<style>');
  page.select('Until the card shows', 'kept');
  const code = page.code!;
  page.visit('#');
  expect(page.paste(code)).to.deep.equal([]);
  expect(page.code).to.equal(code);
  expect(page.paste(code.replace(/<\/?style>/g, '')).join()).to.contain('removed the style tag');
});
