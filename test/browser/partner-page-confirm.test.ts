// A link or pasted code can't put someone else's number, address or script into a snippet unnoticed.
import {expect} from '@open-wc/testing';
import {fc} from '../support/drawn.js';
import {closePages, words} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';
import {until} from '../support/until.js';

afterEach(closePages);

const isOff = (page: PartnerPage) =>
  ['Copy', 'Save as text'].every((label) => page.button(label).disabled) && page.code === undefined;

const stranger = {
  phone: '508-555-0100',
  'text-phone': '508-555-0101',
  email: 'desk@evil.example',
  'program-url': 'https://watersidebehavioralhealth.com.evil.example/',
  files: 'own',
  folder: '//evil.example/',
  footer: 'Call 508-555-0102',
};
/** The hosts that a snippet names, on a page with http: and one with https:. */
const hostsIn = (code: string) =>
  [...code.matchAll(/(?:src|href)="([^"]*)"/g)]
    .flatMap(([, address]) =>
      ['http:', 'https:'].map((scheme) => new URL(address!, `${scheme}//page.invalid/`).host),
    )
    .join();
const addressOf = (choices: Record<string, string>) => `#${new URLSearchParams(choices).toString()}`;

const remarks = [
  'Your own phone number: Calls go to 508-555-0100, not to Waterside’s 774-619-7750.',
  'A number for text messages: Text messages go to 508-555-0101.',
  'Email address: Emails go to desk@evil.example.',
  'Web address of the program: The link to the program opens watersidebehavioralhealth.com.evil.example, not Waterside’s watersidebehavioralhealth.com.',
  'A line at the end: Visitors read “Call 508-555-0102”.',
  'Folder on your site: Your page loads a script from evil.example.',
];

it('a link with someone else’s numbers and script disables Copy until they are confirmed', async () => {
  const page = await PartnerPage.open(addressOf(stranger));
  expect(page.unconfirmed).to.deep.equal(remarks);
  expect(isOff(page)).to.equal(true);
  page.confirm();
  expect(page.unconfirmed).to.deep.equal([]);
  expect(page.document.activeElement).to.equal(page.button('Copy'));
  expect(words(page.get('#copy-status'))).to.equal('Confirmed. You can copy the snippet now.');
  page.button('Copy').click();
  await until(() => page.copied, 'the snippet was copied');
  expect(page.copied).to.contain('508-555-0100');
});

it('pasted code does the same, and the page doesn’t call it fine', async () => {
  const code = (await PartnerPage.open()).codeFor(addressOf(stranger));
  const page = await PartnerPage.open();
  page.paste(code);
  expect(page.unconfirmed).to.deep.equal(remarks);
  expect(isOff(page)).to.equal(true);
  expect(words(page.get('.reading')))
    .to.contain('Check whom it leads visitors to')
    .and.not.contain('well');
});

it('typed values need no confirmation, and stay confirmed when a link sets them again', async () => {
  const page = await PartnerPage.open();
  page.type('Your own phone number', '508-555-0100');
  expect(page.unconfirmed).to.deep.equal([]);
  expect(page.button('Copy').disabled).to.equal(false);
  const typed = page.address;
  page.visit('');
  page.visit(typed);
  expect(page.unconfirmed).to.deep.equal([]);
  page.visit('#phone=508-555-0199');
  expect(page.unconfirmed).to.have.length(1);
});

it('typing in one field does not confirm another', async () => {
  const page = await PartnerPage.open('#phone=508-555-0100&email=desk%40evil.example');
  page.type('Email', 'desk@library.example');
  expect(page.unconfirmed).to.deep.equal([remarks[0]]);
  page.select('County', 'plymouth');
  expect(isOff(page)).to.equal(true);
});

it('an address can’t confirm itself', async () => {
  for (const name of ['confirmed', 'confirm']) {
    const page = await PartnerPage.open(`#phone=508-555-0100&${name}=true`);
    expect(page.unconfirmed, name).to.deep.equal([remarks[0]]);
  }
});

it('each line links to its field', async () => {
  const page = await PartnerPage.open('#phone=508-555-0100');
  page.get<HTMLAnchorElement>('.confirm a').click();
  const field = page.labelled('Your own phone number');
  expect(page.document.activeElement).to.equal(field);
  expect(field.checkVisibility()).to.equal(true);
});

it('Waterside’s own number and site, and a folder on the partner’s own site, need no confirmation', async () => {
  const page = await PartnerPage.open(
    addressOf({
      phone: '(774) 619-7750',
      'program-url': 'https://watersidebehavioralhealth.com/iop',
      files: 'own',
      folder: '/files/',
    }),
  );
  expect(page.unconfirmed).to.deep.equal([]);
  expect(page.code).to.contain('src="/files/iop-return-card.js"').and.not.contain('integrity');
});

it('a script from another host is checked against the hash of this version', async () => {
  const page = await PartnerPage.open('#files=here');
  const hash = / integrity="[^"]+" crossorigin="anonymous"/.exec(page.code!)![0];
  for (const form of ['tag', 'mount-point', 'one-tag']) {
    const code = page.codeFor(
      addressOf({site: 'own', form, files: 'own', folder: 'https://files.example/card'}),
    );
    expect(code).to.contain(`src="https://files.example/card/iop-return-card.js"${hash}`);
  }
  expect(words(page.get('#files-form'))).to.contain('Access-Control-Allow-Origin');
});

it('no address makes a snippet with another number or host until a person confirms it', async () => {
  const page = await PartnerPage.open();
  const mixed = fc.record(
    {
      site: fc.constantFrom('wordpress', 'html', 'no-script', 'embed', 'own', 'app'),
      form: fc.constantFrom('plugin', 'tag', 'mount-point', 'one-tag', 'static', 'plain', 'frame', 'address'),
      files: fc.constantFrom('own', 'here'),
      folder: fc
        .tuple(
          fc.constantFrom(
            '//',
            'https://',
            'https:',
            'https:///',
            '\\\\',
            '/\\',
            '/\t/',
            ' //',
            '/',
            '//x@',
            '',
          ),
          fc.constantFrom('evil.example', 'evil.example/', 'EVIL.example:8443/a/x.js', 'evil.example?/', ''),
        )
        .map((parts) => parts.join('')),
      phone: fc.constantFrom('508-555-0100', 'tel:+15085550100', '+44 20 7946 0000', '774-619-7750'),
      'text-phone': fc.constantFrom('sms:5085550100', ' 508.555.0100 '),
      email: fc.constantFrom('a@evil.example', 'mailto:a@evil.example'),
      'program-url': fc.constantFrom(
        'https://evil.example',
        'https://evil.example/#https://watersidebehavioralhealth.com/',
      ),
      hours: fc.constant('Call 508-555-0100'),
    },
    {requiredKeys: []},
  );
  let shown = 0;
  fc.assert(
    fc.property(mixed, (choices) => {
      page.visit(addressOf(choices as Record<string, string>));
      if (page.code === undefined) return;
      shown++;
      expect(page.code).not.to.match(/508|7946|@/);
      expect(hostsIn(page.code)).not.to.match(/evil/);
    }),
    {numRuns: 100},
  );
  expect(shown, 'some addresses need no confirmation').to.be.above(5);
});
