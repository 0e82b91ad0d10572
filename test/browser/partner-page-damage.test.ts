// Damage to a pasted snippet gets one plain sentence with its cause and the fix.
import {expect} from '@open-wc/testing';
import {closePages, words} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';

let page: PartnerPage;
let plain: string;
let fixed: string;
let tag: string;

before(async () => {
  page = await PartnerPage.open();
  plain = page.codeFor('#site=no-script&form=plain');
  fixed = page.codeFor('#site=no-script&form=static');
  tag = page.codeFor('#site=own&form=tag');
});
after(closePages);

const call = '<a href="tel:+17746197750">';

/** The page's findings, without those that every plain card has. */
const findingsOn = (pasted: string) =>
  page.paste(pasted).filter((finding) => !finding.startsWith('Plain HTML'));

it('intact snippets have no damage', () => {
  for (const whole of [plain, fixed]) expect(findingsOn(whole)).to.deep.equal([]);
});

const cut =
  'Damaged: the link “Call 774-619-7750” is dead. Your editor or CMS removed its address. Allow tel: and mailto: in its filter, and paste again.';
const schemeless =
  'Damaged: the link “Call 774-619-7750” is dead. Your CMS removed “tel:”, “sms:” or “mailto:” from its address. Allow these in its filter, and paste again.';
const noCall =
  'Missing: the link to call. Type your phone number above; without it, the new snippet has Waterside’s.';

for (const [what, link, finding] of [
  ['with an empty address', '<a href="">', cut],
  ['without an address', '<a>', cut],
  ['to #', '<a href="#">', cut],
  ['to tel: without its number', '<a href="tel:">', cut],
  ['without tel:', '<a href="+17746197750">', schemeless],
  [
    'without tel:, made whole by the site',
    '<a href="https://library.example/node/+17746197750">',
    schemeless,
  ],
  [
    'that Angular refused',
    '<a href="unsafe:tel:+17746197750">',
    'Damaged: the link “Call 774-619-7750” is dead. Angular blocked its address. Allow tel: and sms: in Angular’s list of safe addresses.',
  ],
  [
    'with http:// before tel:',
    '<a href="http://tel:+17746197750">',
    'Damaged: the link “Call 774-619-7750” is dead. Your editor put “http” before its address. Remove that in the HTML view.',
  ],
  [
    'of a minified script',
    '<a href="tel:lit$699092517$">',
    'Damaged: the link “Call 774-619-7750” is dead. An optimizer rewrote the script. Exclude iop-return-card from it, and use the new snippet.',
  ],
] as const) {
  it(`a link ${what}`, () => {
    expect(findingsOn(tag.replace(call, link))).to.deep.equal([finding]);
    expect(findingsOn(plain.replace(call, link))).to.include.members([finding, noCall]);
    expect(findingsOn(fixed.replace(call, link))).to.deep.equal([finding]);
  });
}

it('a link to a text message without sms:, as Drupal leaves it', () => {
  expect(findingsOn(`${plain}<p><a href="988">Text 988</a></p>`)).to.deep.equal([
    'Damaged: the link “Text 988” is dead. Your CMS removed “tel:”, “sms:” or “mailto:” from its address. Allow these in its filter, and paste again.',
  ]);
});

it('email addresses that Cloudflare and Joomla hide', () => {
  expect(
    findingsOn(
      `${plain}<a class="__cf_email__" href="/cdn-cgi/l/email-protection#a1b2">[email&#160;protected]</a>`,
    ).join(),
  ).to.match(/^Damaged: .* Cloudflare hides email addresses\. Turn off “Email Address Obfuscation”\.$/);
  expect(
    findingsOn(`${plain}<span id="cloak12">This email address is being protected.</span>`).join(),
  ).to.match(/Joomla hides the email address/);
});

it('all links removed', () => {
  expect(findingsOn(plain.replace(/<\/?a\b[^>]*>/g, ''))).to.deep.equal([noCall]);
});

it('headings turned into text, and questions that no longer open', () => {
  const flat = plain.replace(/<(\/?)(h\d|summary)>/g, '<$1p>').replace(/<\/?details>/g, '');
  expect(findingsOn(flat)).to.deep.equal([
    'Damaged: your editor removed the headings. Allow h2 and h3 in its filter.',
    'Your editor removed the questions that open. They now stand one after the other.',
  ]);
});

it('a link in a menu of the page is not damage', () => {
  expect(
    findingsOn(`<nav><a href="#">Menu</a><a href="/page/3">3</a><a>Top 100</a></nav>${plain}`),
  ).to.have.length(1);
  expect(findingsOn(`<nav><a href="#">Menu</a><a href="/page/123">News</a></nav>${plain}`)).to.deep.equal([]);
});

describe('a static card', () => {
  const asText =
    'Damaged: your editor or CMS removed the style tag. Visitors see long style rules as text. Use the plain card there.';

  it('gets a note before copying that it needs styles', () => {
    page.visit('#site=own&form=static');
    expect(words(page.get('#snippet-view'))).to.contain('visitors see long style rules as text');
    page.visit('#site=own&form=plain');
    expect(words(page.get('#snippet-view'))).not.to.contain('long style rules');
  });

  it('is recognized if its tags were removed and its style rules are text', () => {
    const stripped = fixed.replace(
      /<\/?(style|template|iop-return-card|slot|svg|path|div|span)\b[^>]*>/g,
      '',
    );
    expect(findingsOn(stripped)).to.include(asText);
    expect(page.code).to.contain('<h2>').and.not.contain(':host');
  });

  it('is recognized in the text that visitors see', () => {
    const seen = fixed.replace(/<[^>]*>/g, ' ');
    expect(page.paste(seen)).to.include(asText);
  });

  for (const [part, pattern] of [
    ['template', /<\/?template[^>]*>/g],
    ['shadowrootmode', / shadowrootmode="open"/],
    ['style', /<style\b[^>]*>.*<\/style>/s],
  ] as const) {
    it(`without its ${part}`, () => {
      expect(page.paste(fixed.replace(pattern, ''))).to.include(
        `Damaged: your editor removed “${part}” from the static card. Use the plain card there.`,
      );
    });
  }
});

it('code that is partly text', () => {
  expect(
    findingsOn(tag.replace(/<script.*<\/script>/, (script) => script.replaceAll('<', '&lt;'))),
  ).to.include(
    'Damaged: your editor took some of the code for text, and visitors see it. Paste the snippet in the HTML or source view.',
  );
});

it('curly quotes, as characters and as WordPress writes them', () => {
  const wide = page.codeFor('#site=own&form=tag&county=bristol&omit=message+languages');
  for (const [open, close] of [
    ['“', '”'],
    ['&#8221;', '&#8243;'],
    ['‘', '’'],
    ['&#8216;', '&#8217;'],
  ]) {
    page.visit('#');
    expect(findingsOn(wide.replace(/"([^"]*)"/g, `${open!}$1${close!}`)).join()).to.match(/quotes curly/);
    expect(page.code, open).to.contain('county="bristol"').and.contain('omit="message languages"');
  }
});

it('curly quotes in a partner’s text are not reported', () => {
  const code = page.codeFor('#footer=Ask+for+%E2%80%9CSam%E2%80%9D');
  expect(findingsOn(code)).to.deep.equal([]);
  expect(page.code).to.equal(code);
});
