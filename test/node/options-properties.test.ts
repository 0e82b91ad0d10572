// Properties of every option value, tested with thousands of them.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fc} from '../support/drawn.js';
import type {Phone} from '../../dist/modules/options/phone.js';
import {read, textOptions} from '../support/read-option.js';

const digit = fc.integer({min: 0, max: 9});
const first = fc.integer({min: 2, max: 9});
/** Ten digits that are valid in NANP. */
const tenDigits = fc.tuple(first, digit, digit, first, digit, digit, digit, digit, digit, digit);
const dash = fc.constantFrom(...'-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d');
const space = fc.constantFrom(...' \u00a0\u2009\u202f\t');
const invisible = fc.constantFrom(
  ...'\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufeff',
);
const separator = fc.oneof(
  {withCrossShrink: true},
  fc.constant(''),
  dash,
  space,
  fc.constantFrom('.', '·', '•', ') ', ' - '),
);
const noise = fc.array(invisible, {maxLength: 2}).map((characters) => characters.join(''));

describe('a telephone number', () => {
  it('with ten valid digits is accepted in any form', () => {
    fc.assert(
      fc.property(
        tenDigits,
        fc.array(separator, {minLength: 10, maxLength: 10}),
        fc.constantFrom('', '1', '+1', 'tel:', 'TEL://+1', 'tel:1'),
        fc.constantFrom('', '('),
        noise,
        (digits, separators, prefix, bracket, invisibles) => {
          const written = digits.map((digit, index) => `${digit}${separators[index]!}`).join(invisibles);
          const plain = digits.join('');
          assert.deepEqual(read('phone', `${invisibles}${prefix} ${bracket}${written}`), {
            option: {
              number: `+1${plain}`,
              display: `${plain.slice(0, 3)}-${plain.slice(3, 6)}-${plain.slice(6)}`,
            },
            complaints: [],
          });
        },
      ),
      {numRuns: 2000},
    );
  });

  it('in a link is always E.164, with the digits that were written', () => {
    const scrap = fc.oneof(
      digit.map(String),
      digit.map(String),
      separator,
      noise,
      fc.constantFrom('+', '+1', '1', 'tel:', '(', ')', '(0)', 'x', 'ext', ';', ',', '#', '/', '?', '"', '&'),
      fc.string({unit: 'binary', maxLength: 2}),
    );
    let understood = 0;
    fc.assert(
      fc.property(fc.oneof(fc.array(scrap, {maxLength: 24}), fc.tuple(tenDigits, scrap)), (scraps) => {
        const text = scraps.flat().join('');
        const {option, complaints} = read('phone', text);
        const {number, display} = option as Phone;
        assert.match(number, /^\+[1-9]\d{6,14}$/);
        assert.match(display, /^(\d{3}-\d{3}-\d{4}|\+\d{7,15})$/);
        if (complaints.length || !text.replace(/\p{Cf}/gu, '').trim()) {
          assert.equal(number, '+17746197750');
        } else {
          understood++;
          assert.equal(number.replace(/^\+1?/, ''), text.replace(/\D/g, '').replace(/^1/, ''));
        }
      }),
      {numRuns: 5000},
    );
    assert.ok(understood > 100, String(understood));
  });
});

describe('an email address', () => {
  it('in a link has no character with a meaning in mailto:', () => {
    const part = fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom('a', 'b.c', "'", '+', '-', '_')},
      {weight: 1, arbitrary: fc.constantFrom(...'@?&=%\n,;:/#"', '%0a')},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 2})},
    );
    let understood = 0;
    fc.assert(
      fc.property(fc.array(part, {maxLength: 6}), fc.array(part, {maxLength: 2}), (local, more) => {
        const {option, complaints} = read('email', `${local.join('')}@example.org${more.join('')}`);
        if (option === undefined) return assert.equal(complaints.length, 1);
        understood++;
        assert.match(String(option), /^[\w.'+-]+@[\w.-]+$/);
      }),
      {numRuns: 5000},
    );
    assert.ok(understood > 100, String(understood));
  });
});

describe('a value of any type', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...textOptions),
        fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true}),
        (name, value) => assert.ok(read(name, value).complaints.length <= 1),
      ),
      {numRuns: 3000},
    );
  });
});
