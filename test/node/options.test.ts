import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  attributeOf,
  kinds,
  options,
  read,
  readOption,
  textOptions,
  valuesOf,
  type TextOption,
} from '../support/read-option.js';

function expectDefault(name: TextOption, value: unknown) {
  const {option, complaints} = read(name, value);
  assert.deepEqual(option, readOption(name, undefined), String(complaints));
  assert.equal(complaints.length, 1, `complaints of ${name}`);
  assert.ok(complaints[0]!.includes(`${attributeOf(name)}="`), complaints[0]);
}

const ten = {number: '+17745550100', display: '774-555-0100'};

describe('a telephone number', () => {
  for (const text of [
    '7745550100',
    '1-774-555-0100',
    '1 (774) 555-0100',
    '774.555.0100 ',
    '+1 774 555 0100',
    '774\u2013555\u20130100',
    '774\u2011555\u20110100',
    '774\u2212555\u22120100',
    '(774)\u00a0555\u20110100',
    '\u202a+1 774-555-0100\u202c',
    '\u2066774-555-0100\u2069',
    '\u200e774-555-0100\u200f',
    'tel:+17745550100',
    'TEL:774-555-0100',
    'tel://1-774-555-0100',
    'sms:+17745550100',
    '774·555·0100',
  ]) {
    it(`is accepted as people write it: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read('phone', text), {option: ten, complaints: []});
      assert.deepEqual(read('textPhone', text), {option: ten, complaints: []});
    });
  }

  for (const text of [
    '+0123456',
    '+0 774 555 0100',
    '774-555-0100 x12',
    '774-555-0100 ext. 12',
    '774-555-0100 12',
    '774-555-0100#12',
    '774-555-0100,,12',
    'tel:+17745550100;ext=12',
    'tel:+17745550100?x',
    '774-555-0100 / 774-555-0101',
    '+1 774-555-0100 0101',
    '+44 (0)20 7946 0000',
    '+44 ( 0)20 7946 0000',
    '2-774-555-0100',
    '1-174-555-0100',
    '774-155-0100',
    '555-0100',
    '911',
    'tel:',
    '++17745550100',
    '1+7745550100',
    '٧٧٤٥٥٥٠١٠٠',
    '７７４５５５０１００',
    '774555010²',
    '774 tel: 555-0100',
    '+44 20 7946 0000 x12',
    '+44 20 7946 0000;ext=1',
    '+442079460000123456',
    'javascript:7745550100',
  ]) {
    it(`gives the default instead of a guess: ${JSON.stringify(text)}`, () => {
      expectDefault('phone', text);
      expectDefault('textPhone', text);
    });
  }

  it('can be from another country', () => {
    assert.deepEqual(read('phone', '+44 20 7946\u20110000').option, {
      number: '+442079460000',
      display: '+442079460000',
    });
  });
});

describe('a list', () => {
  for (const text of ['q1,', ',q1', 'q1;', ' ,; q1 ;, ', 'Q1', 'q1\u200b', ['q1'], ['q1', '']]) {
    it(`ignores stray separators: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read('open', text), {option: ['q1'], complaints: []});
    });
  }

  it('keeps every value', () => {
    assert.deepEqual(read('open', ',q1 ; q2').option, ['q1', 'q2']);
    assert.deepEqual(read('omit', 'message;\nlanguages,').option, ['message', 'languages']);
    assert.deepEqual(read('open', ','), {option: [], complaints: []});
  });

  it('with an unknown word counts as empty', () => {
    for (const text of ['q1, q9', 'q1 and q2', 'q1q2', 'q1/q2']) expectDefault('open', text);
  });
});

describe('the address of the program', () => {
  it('is normalized', () => {
    assert.equal(
      read('programUrl', ' https://example.org/iop?a=b#c\u200e').option,
      'https://example.org/iop?a=b#c',
    );
    for (const text of ['https://clinic.example:8443/iop', 'https://clinic.example:49152/iop'])
      assert.equal(read('programUrl', text).option, text);
    assert.equal(read('programUrl', 'HTTPS://EXAMPLE.org').option, 'https://example.org/');
  });

  for (const text of [
    'https://user@example.org/',
    'https://user:password@example.org/',
    'https://:password@example.org/',
    'https://watersidebehavioralhealth.com@evil.example/',
    'https://exam\nple.org/',
    'https://exa\tmple.org/',
    'https://example.org:65536/',
    'https://example.org/a b',
    'https://example.org/\u00a0',
    'https://example.org/\u0000x',
    'https://example.org/\u0085x',
    'java\nscript:alert(1)',
    'javascript:https://example.org/',
    'xhttps://example.org/',
    'http://example.org/',
    '//example.org/',
  ].filter((text) => text.trim() === text)) {
    it(`is rejected: ${JSON.stringify(text)}`, () => expectDefault('programUrl', text));
  }
});

describe('an email address', () => {
  for (const text of [
    'front.desk+iop@example.org',
    "o'brien@mail.example.org",
    'mailto:front.desk+iop@example.org',
    'front.desk+iop@example.org\u200b',
  ]) {
    it(`is accepted: ${JSON.stringify(text)}`, () => {
      const {option, complaints} = read('email', text);
      assert.equal(option, text.replace(/^mailto:|\u200b/g, ''));
      assert.deepEqual(complaints, []);
    });
  }

  it('is one plain address or the default', () => {
    for (const text of [
      'a@example.org?bcc=b@example.org',
      'a@example.org&cc=b@example.org',
      'a@example.org\nbcc:b@example.org',
      'a@example.org%0abcc:b@example.org',
      'a@example.org,b@example.org',
      'a@example.org;b@example.org',
      'a%40b@example.org',
      '"a b"@example.org',
      '<a@example.org>',
      'a@b@example.org',
      'a@example',
      'mailto:',
      'mailto:mailto:a@example.org',
      `a@${'x'.repeat(250)}.org`,
    ])
      expectDefault('email', text);
  });
});

describe('a value of any type', () => {
  const thrower = {
    toString() {
      throw new Error('no text');
    },
  };
  const values: [what: string, value: unknown][] = [
    ['an object without a prototype', Object.create(null)],
    ['an object whose toString throws', thrower],
    ['an array of such objects', [thrower]],
    ['an object', {}],
    ['an array of objects', [{}]],
    ['a symbol', Symbol('plymouth')],
    ['a function', () => 'plymouth'],
    ['a huge number', 1e300],
    ['a huge bigint', 10n ** 400n],
    ['NaN', NaN],
    ['infinity', -Infinity],
    ['true', true],
    ['false', false],
    ['a date', new Date(NaN)],
    [
      'a proxy that was revoked',
      (() => {
        const {proxy, revoke} = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
  ];

  for (const [what, value] of values) {
    it(`that isn’t valid gets one complaint and the default: ${what}`, () => {
      for (const name of textOptions) expectDefault(name, value);
    });
  }

  it('that is missing or empty gives the default silently', () => {
    for (const name of textOptions)
      for (const value of [undefined, null, '', ' ', '\u200b', []])
        assert.deepEqual(read(name, value).complaints, [], name);
  });

  it('is accepted if its text is valid', () => {
    assert.deepEqual(read('phone', 7745550100).option, ten);
    assert.equal(read('headingLevel', 3).option, 3);
    assert.equal(read('county', {toString: () => 'bristol'}).option, 'bristol');
  });
});

describe('a complaint', () => {
  for (const [name, accepts] of Object.entries({
    county: 'plymouth, bristol',
    phone: 'a number such as +17746197750',
    programUrl: 'an https: address',
    textPhone: 'a number such as +17746197750',
    email: 'an email address',
    headingLevel: '1 to 6',
    theme: 'light, dark, auto',
    omit: 'reassurances, message, languages',
    open: 'q1, q2, q3, q4, q5',
  })) {
    it(`names what ${name} accepts`, () => {
      assert.deepEqual(read(name as TextOption, '#').complaints, [
        `<iop-return-card> does not accept ${attributeOf(name)}="#". It takes ${accepts}.`,
      ]);
    });
  }

  it('repeats at most 60 characters', () => {
    assert.match(read('county', 'x'.repeat(90)).complaints[0]!, /="x{60}"/);
  });
});

describe('limits', () => {
  it('an email address has at most 254 characters', () => {
    const address = `a@${'x'.repeat(248)}.org`;
    assert.equal(read('email', address).option, address);
    expectDefault('email', `a${address}`);
  });

  it('a value has at most 2,000 characters', () => {
    assert.deepEqual(read('open', `q1${' '.repeat(1998)}`).option, ['q1']);
    for (const text of [`q1${' '.repeat(1999)}`, `${' '.repeat(1999)}q1`]) {
      expectDefault('open', text);
      assert.equal(read('open', text).complaints.length, 1);
    }
  });

  it('a heading level is one digit', () => {
    for (const text of ['0', '7', '12', '1.5']) expectDefault('headingLevel', text);
  });

  it('a missing list is empty', () => {
    assert.deepEqual([read('omit', '').option, read('open', null).option], [[], []]);
  });

  it('themes are light, dark and auto', () => {
    for (const theme of ['light', 'dark', 'auto']) assert.equal(read('theme', theme).option, theme);
    assert.equal(read('theme', undefined).option, 'light');
  });

  it('omit and open accept exactly the existing sections and questions', () => {
    for (const [name, words] of [
      ['omit', ['reassurances', 'message', 'languages']],
      ['open', ['q1', 'q2', 'q3', 'q4', 'q5']],
    ] as const)
      assert.deepEqual(read(name, words.join(' ')), {option: words, complaints: []});
  });
});

describe('every option', () => {
  const samples = {
    phone: '7745550100',
    url: 'https://a.example/',
    email: 'a@b.example',
    level: '3',
    hours: 'Mo 9:00-17:00',
  };

  for (const name of textOptions) {
    it(`${name} accepts a value of its kind, and its own default`, () => {
      const option = options[name];
      const text = 'values' in option ? option.values[0] : samples[option.kind];
      assert.deepEqual(read(name, text).complaints, []);
      assert.deepEqual(read(name, '').option, option.default);
    });

    it(`${name} takes a list of values only if it is of the kind "some"`, () => {
      const {kind} = options[name];
      const two = valuesOf(options[name]).slice(0, 2).join(' ');
      if (two) assert.equal(read(name, two).complaints.length, kind === 'some' ? 0 : 1);
      else assert.ok(kinds[kind].accepts);
    });
  }

  it('deepLink is on for every value that is true in JavaScript', () => {
    assert.deepEqual(
      [true, 'deep-link', {}, false, '', null, undefined].map((value) => readOption('deepLink', value)),
      [true, true, true, false, false, false, false],
    );
  });
});
