// Opening hours: how they are read, and the state of the line compared with a second, simpler computation.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Hours} from '../../dist/modules/hours/hours.js';
import {fc} from '../support/drawn.js';
import {read} from '../support/read-option.js';
import {isWhole} from '../support/sample.js';
import {textOf, weeks, type Day} from '../support/weeks.js';

const {lineAt} = (await import(
  pathToFileURL('dist/modules/hours/line.js').href
)) as typeof import('../../dist/modules/hours/line.js');

const {renderCard} = (await import(
  pathToFileURL('dist/modules/snippets/render-card.js').href
)) as typeof import('../../dist/modules/snippets/render-card.js');

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const hoursIn = (text: string) => {
  const {option, complaints} = read('openingHours', text);
  assert.deepEqual(complaints, [], text);
  return option as Hours;
};

/**
 * The clock in Massachusetts, without Intl: five hours behind UTC, four from the second Sunday in March to the first in
 * November, at 2:00 (15 U.S.C. 260a). Its UTC fields are the local time.
 */
function clock(time: number) {
  const year = new Date(time).getUTCFullYear();
  const sunday = (month: number, week: number) => {
    const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
    return Date.UTC(year, month, 1 + ((7 - first) % 7) + 7 * (week - 1));
  };
  const isSummer = time >= sunday(2, 2) + 7 * hourMs && time < sunday(10, 1) + 6 * hourMs;
  return new Date(time - (isSummer ? 4 : 5) * hourMs);
}

/** Whether the phone is answered when the clock shows this: in today's spans, or in the rest of yesterday's. */
function isOpenOn(week: readonly Day[], local: Date) {
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const today = (local.getUTCDay() + 6) % 7;
  return (
    week[today]!.some(([opens, closes]) => minute >= opens && (minute < closes || closes < opens)) ||
    week[(today + 6) % 7]!.some(([opens, closes]) => closes < opens && minute < closes)
  );
}
const isOpen = (week: readonly Day[], time: number) => isOpenOn(week, clock(time));

const year = {min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) - 1};
/** Half of them within a day of a change of the clocks. */
const times = fc.oneof(
  fc.integer(year),
  fc
    .tuple(
      fc.constantFrom(Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 10, 1, 6)),
      fc.integer({min: -24 * hourMs, max: 24 * hourMs}),
    )
    .map(([change, offset]) => change + offset),
);

const office: readonly Day[] = [
  ...Array.from({length: 4}, () => [[510, 1020]] as const),
  [
    [510, 720],
    [780, 960],
  ],
  [],
  [],
];

describe('opening hours', () => {
  it('are read as days and times', () => {
    const hours = hoursIn('Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00');
    assert.deepEqual(hours.rules, [
      {days: [[0, 3]], times: [[510, 1020]]},
      {
        days: [[4, 4]],
        times: [
          [510, 720],
          [780, 960],
        ],
      },
    ]);
    assert.deepEqual(hours.spans.slice(3, 5), [
      [4830, 5340],
      [6270, 6480],
    ]);
    assert.equal(hours.isAlways, false);
  });

  it('may wrap around the week and midnight, list days, and be written with other spaces and case', () => {
    assert.deepEqual(hoursIn('Sa-Mo 20:00-02:00').spans, [
      [8400, 8760],
      [9840, 10_200],
      [1200, 1560],
    ]);
    const plain = hoursIn('Mo,We,Fr 09:00-17:00').spans;
    for (const text of ['MO, we ,Fr  9:00 - 17:00;', '\tmo,WE,fr\u00a09:00-17:00 ; ;'])
      assert.deepEqual(hoursIn(text).spans, plain, text);
    assert.deepEqual(hoursIn('Mo 20:00-00:00').spans, hoursIn('Mo 20:00-24:00').spans);
  });

  it('are always if no minute of the week is left out', () => {
    for (const text of ['Mo-Su 00:00-24:00', 'We-Tu 0:00-12:00,12:00-24:00', 'Mo-Su 06:00-05:00,05:00-06:00'])
      assert.equal(hoursIn(text).isAlways, true, text);
    for (const text of ['Mo-Sa 00:00-24:00', 'Mo-Su 00:00-23:59', 'Mo-Su 00:01-24:00'])
      assert.equal(hoursIn(text).isAlways, false, text);
  });

  for (const text of [
    'Mo 9-17',
    'Mo 9:00',
    'Mo-Fr',
    '9:00-17:00',
    '24/7',
    'Mo 9:00-9:00',
    'Mo 09:00-9:00',
    'Mo 24:00-02:00',
    'Mo 20:00-26:00',
    'Mo 20:00-24:01',
    'Mo 9:60-17:00',
    'Mo-Fr 09:00-17:00 off',
    'Mo-Fr 09:00-17:00; PH off',
    'Mo-Fr 09:00-18:00; We 09:00-12:00',
    'Mo-We,We 09:00-17:00',
    'Mo-Tu-We 09:00-17:00',
    'Mo, 09:00-17:00',
    'Mo 09:00-17:00,',
    'Montag 09:00-17:00',
    'Mo 9:00-17:00 Tu 9:00-17:00',
    ';',
    '٩:٠٠',
  ])
    it(`are none after one warning: ${text}`, () => {
      const {option, complaints} = read('openingHours', text);
      assert.equal(option, undefined);
      assert.equal(complaints.length, 1);
    });

  it('give the state at each minute of the days when the clocks change, and at every minute of an hour through the year', () => {
    const hours = hoursIn(textOf(office));
    const bar = [...office.slice(0, 5), [[1200, 90]], [[60, 150]]] as const;
    const night = hoursIn(textOf(bar));
    // Neither divides an hour.
    const step = isWhole ? 59 : 599;
    const expectSame = (time: number) => {
      assert.equal(lineAt(hours, time).isOpen, isOpen(office, time), new Date(time).toISOString());
      assert.equal(lineAt(night, time).isOpen, isOpen(bar, time), new Date(time).toISOString());
    };
    for (const start of [Date.UTC(2026, 2, 8, 4), Date.UTC(2026, 10, 1, 3)])
      for (let minute = 0; minute < 8 * 60; minute++) expectSame(start + minute * minuteMs);
    for (let time = year.min; time < year.max; time += step * minuteMs) expectSame(time);
  });

  it('give the state at any time for any hours, and look again before it has changed', () => {
    fc.assert(
      fc.property(weeks, times, (week, time) => {
        const line = lineAt(hoursIn(textOf(week)), time);
        const expected = isOpen(week, time);
        assert.equal(line.isOpen, expected);
        assert.ok(line.wait > 0);
        const last = time + line.wait - 1;
        for (let then = time; then <= last; then += minuteMs)
          if (isOpen(week, then) !== expected) assert.fail(`changed at ${new Date(then).toISOString()}`);
        assert.equal(isOpen(week, last), expected);
      }),
      {numRuns: 200},
    );
  });

  it('name the next change by what the clock in Massachusetts shows then', () => {
    fc.assert(
      fc.property(weeks, times, (week, time) => {
        const {change, days, isFar, isOpen: open} = lineAt(hoursIn(textOf(week)), time);
        if (change === Infinity) return;
        // Walks along the clock's face, which has no missing or second hour.
        const start = clock(time).getTime();
        let then = start - (start % minuteMs);
        while (isOpenOn(week, new Date(then)) === open) then += minuteMs;
        const date = new Date(then);
        assert.equal(
          change % (7 * 1440),
          ((date.getUTCDay() + 6) % 7) * 1440 + date.getUTCHours() * 60 + date.getUTCMinutes(),
        );
        assert.equal(days, Math.floor(then / (24 * hourMs)) - Math.floor(start / (24 * hourMs)));
        assert.equal(isFar, then - (start - (start % minuteMs)) > 24 * hourMs);
      }),
      {numRuns: 200},
    );
  });

  for (const zone of ['America/New_York', 'Asia/Tokyo', 'Europe/Lisbon', 'America/Bogota'])
    it(`are the same for a visitor in ${zone}, who learns whose time it is if it is another`, () => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        const hours = hoursIn(textOf(office));
        for (let time = year.min; time < year.max; time += 389 * minuteMs) {
          const line = lineAt(hours, time);
          const date = new Date(time);
          const local = [date.getDay(), date.getHours(), date.getMinutes()];
          const there = clock(time);
          assert.equal(line.isOpen, isOpen(office, time));
          assert.equal(
            line.isElsewhere,
            String(local) !== String([there.getUTCDay(), there.getUTCHours(), there.getUTCMinutes()]),
          );
        }
        assert.equal(lineAt(hours, Date.UTC(2026, 6, 1)).isElsewhere, zone !== 'America/New_York');
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    });

  it('are the week in words, with no claim about now, without a script', () => {
    const openingHours = textOf(office);
    for (const as of ['static', 'plain'] as const) {
      const html = renderCard({as, openingHours}).replaceAll('&#160;', ' ');
      assert.match(
        html,
        /Phone hours: .*Thursday, 8:30 a\.m\. to 5 p\.m\.; Friday, 8:30 a\.m\. to noon, 1 p\.m\. to 4 p\.m\./,
      );
      assert.doesNotMatch(html, /Open now|Closed now/);
      assert.match(renderCard({as, openingHours: 'Mo-Su 0:00-24:00'}), /Open 24 hours a day\./);
      assert.match(renderCard({as}), /No answer\?/);
    }
  });
});
