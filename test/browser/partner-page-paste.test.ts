// "Already have a card?": the page reads what partners paste, as it wrote it or as an editor changed it.
import {expect} from '@open-wc/testing';
import {fc} from '../support/drawn.js';
import {languages} from '../support/languages.js';
import {closePages} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';
import {runs} from '../support/sample.js';

let page: PartnerPage;
before(async () => {
  page = await PartnerPage.open('#files=here');
  // WebKit allows a page a hundred of these calls in ten seconds; these tests make more.
  const {history, location} = page.window;
  history.pushState = history.replaceState = (_data, _title, address) => {
    location.hash = String(address);
  };
});
after(closePages);

/** The choices of an address. */
const choicesIn = (hash: string) => Object.fromEntries(new URLSearchParams(hash.slice(1)));

const phone = fc.constantFrom('+17746197751', '774-619-7751', '(508) 555-0142', '+442079460000');
const text = fc
  .string({minLength: 1, maxLength: 40, unit: 'grapheme'})
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  // WebKit normalizes characters in an address (NFC).
  .map((text) => text.normalize())
  // Differences that no card shows: white space, and quotes that count as an editor's.
  .filter((text) => text !== '' && !/[“”„″«»‘’]/.test(text));
const listOf = (...values: string[]) => fc.subarray(values, {minLength: 1}).map((chosen) => chosen.join(' '));

const options = {
  county: fc.constantFrom('plymouth', 'bristol'),
  phone,
  'program-url': fc.webUrl({validSchemes: ['https']}),
  'text-phone': phone,
  email: fc.constantFrom('desk@library.example', 'a.b+c@example.org'),
  'heading-level': fc.constantFrom('1', '3', '6'),
  theme: fc.constantFrom('dark', 'auto'),
  omit: listOf('reassurances', 'message', 'languages'),
  open: listOf('q1', 'q2', 'q3', 'q4', 'q5'),
  lang: fc.constantFrom(...languages.map(({code}) => code)),
};
const more = {'deep-link': fc.constant('on'), hours: text, footer: text};
const color = fc.constantFrom('#770000', '#0b5a57', '#663399', 'rgba(1, 2, 3, 0.5)');
const colors = {accent: color, surface: color, text: color};
const inFrame = {
  county: options.county,
  theme: options.theme,
  'heading-level': options['heading-level'],
  omit: options.omit,
  open: options.open,
  lang: options.lang,
};

const carried = {
  tag: {...options, ...more, ...colors},
  'mount-point': {...options, ...more, ...colors},
  'one-tag': {...options, 'deep-link': more['deep-link'], ...colors},
  static: {...options, ...more, ...colors},
  frame: inFrame,
  address: inFrame,
  npm: {...options, ...more},
  plugin: {
    ...options,
    'deep-link': more['deep-link'],
    accent: fc.constantFrom('#770000', '#0b5a57'),
    footer: text.filter((text) => !/[<>[\]\\"'&]/.test(text)),
  },
  plain: {
    county: options.county,
    'heading-level': options['heading-level'],
    lang: options.lang,
    open: options.open,
    phone: fc.constant('+17746197751'),
  },
};
const siteFor = {address: 'embed', npm: 'app', plugin: 'wordpress'} as Record<string, string>;

for (const [form, arbitraries] of Object.entries(carried)) {
  it(`any options, as ${form}, are read back unchanged`, () => {
    fc.assert(
      fc.property(
        fc.record(arbitraries as Record<string, fc.Arbitrary<string>>, {requiredKeys: []}),
        (chosen) => {
          // These forms always contain their language.
          const named = ['static', 'plain'].includes(form) ? {lang: 'en'} : {};
          const given: Record<string, string> = {
            site: siteFor[form] ?? 'own',
            form,
            files: 'here',
            ...named,
            ...chosen,
          };
          const code = page.codeFor(`#${new URLSearchParams(given).toString()}`);
          page.visit(`#site=${given['site']}`);
          const findings = page.paste(code);
          // Default values are not in an address, and neither are files that a form doesn't have.
          const read = choicesIn(page.address);
          const first = page.document.querySelector<HTMLOptionElement>('#field-form option');
          if (!first || first.value === form) delete given['form'];
          if (['static', 'plain', 'npm', 'plugin'].includes(form)) delete given['files'];
          expect(read).to.deep.equal(given);
          if (form !== 'plain') expect(findings).to.deep.equal([]);
        },
      ),
      {numRuns: runs(40)},
    );
  });
}

it('keeps every character, even pairs that WebKit’s regular expressions merge', () => {
  const given = new URLSearchParams({site: 'own', hours: '\ufb50\ufe8d\u{1f642}'});
  expect(page.codeFor(`#${given.toString()}`)).to.contain(
    '<span slot="hours">&#64336;&#65165;&#128578;</span>',
  );
});

describe('a pasted snippet gets a clear message', () => {
  const good = () => page.codeFor('#county=bristol&lang=es&omit=message&phone=508-555-0142');
  const isRead = () =>
    expect(choicesIn(page.address)).to.include({county: 'bristol', lang: 'es', omit: 'message'});

  it('whole', () => {
    expect(page.paste(good())).to.deep.equal([]);
    isRead();
  });

  it('wrapped in paragraphs', () => {
    const [finding, ...rest] = page.paste(`<p>${good().replaceAll('\n', '</p>\n<p>')}</p>`);
    expect(finding).to.match(/paragraph/);
    expect(rest).to.deep.equal([]);
    isRead();
  });

  it('with curly quotes', () => {
    const curly = good().replace(/"([^"]*)"/g, '“$1”');
    expect(page.paste(curly).join()).to.match(/quotes curly/);
    isRead();
  });

  it('as text that visitors see', () => {
    const shown = good().replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(page.paste(`<p>${shown}</p>`).join()).to.match(/took the code for text/);
    isRead();
  });

  it('without its script', () => {
    const [, card] = good().split('\n');
    page.visit('#');
    expect(page.paste(card!).join()).to.match(/^Missing: the script\./);
    isRead();
  });

  it('without its phone link', () => {
    expect(page.paste(good().replace(/<a .*<\/a>/, '')).join()).to.match(/^Missing: the phone link/);
    isRead();
  });

  it('with only the script', () => {
    const [script] = good().split('\n');
    expect(page.paste(script!).join()).to.match(/^Missing: the card itself/);
  });

  it('with only the phone link', () => {
    expect(page.paste('<p><a href="tel:+17746197750">Call</a></p>').join()).to.match(
      /^Missing: the card and its script/,
    );
  });

  it('with an unknown option and an invalid one', () => {
    const odd = good().replace('county="bristol"', 'county="suffolk" color="red"');
    expect(page.paste(odd)).to.deep.equal([
      'Unknown: the card has no option “color”.',
      'Wrong: county="suffolk". This is not understood. It takes plymouth, bristol.',
    ]);
    expect(page.button('Copy').disabled).to.equal(true);
  });

  it('of an older version, or with a hash that matches no file', () => {
    page.visit('#files=here');
    const code = page.code!;
    const version = /\/(\d+\.\d+\.\d+[^/]*)\/iop/.exec(code)![1]!;
    expect(page.paste(code.replace(version, '0.0.9')).join()).to.match(
      /^Out of date: it loads version 0\.0\.9/,
    );
    expect(page.paste(code.replace(/sha384-.{4}/, 'sha384-AAAA')).join()).to.match(/^Wrong: the hash/);
  });

  it('that isn’t one', () => {
    const before = page.address;
    expect(page.paste('Dear all, the card is in the attachment.').join()).to.match(/^There is no card/);
    expect(page.paste('').join()).to.match(/^There is no card/);
    expect(page.address).to.equal(before);
  });

  it('and none of its scripts run', () => {
    const page_ = page.window as unknown as {ran?: boolean};
    page.paste(
      '<img src=x onerror="ran=true"><script>ran=true</' +
        'script><iop-return-card county="<b>x" onclick="ran=true">',
    );
    expect(page_.ran).to.equal(undefined);
    expect(page.get('.reading').querySelector('b')).to.equal(null);
  });
});
