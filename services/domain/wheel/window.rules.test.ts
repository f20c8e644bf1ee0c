import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, theDay } from '../calendar.ts';
import { anyWindow } from './window.fixture.ts';
import { daysOf, daysOutside, spansOf, windowErrors, windowOf, type Window } from './window.rules.ts';

const range = (...months: number[]): Window => ({ kind: 'RANGE', months });
const oneOf = (...months: number[]): Window => ({ kind: 'ONE_OF', months });

const anyYear = fc.integer({ min: 1990, max: 2200 });

describe('a window', () => {
  it.each([
    ['one month', range(5), 2026, [['2026-05-01', '2026-05-31']]],
    ['a range', range(2, 3, 4), 2026, [['2026-02-01', '2026-04-30']]],
    ['a range over the turn of the year', range(12, 1), 2026, [['2026-12-01', '2027-01-31']]],
    ['a range into a leap February', range(12, 1, 2), 2027, [['2027-12-01', '2028-02-29']]],
    ['the whole year', range(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 2026, [['2026-01-01', '2026-12-31']]],
    ['twelve months from May', range(5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4), 2026, [['2026-05-01', '2027-04-30']]],
    ['neighbouring alternatives', oneOf(8, 9), 2026, [['2026-08-01', '2026-09-30']]],
    [
      'alternatives apart',
      oneOf(3, 9),
      2026,
      [
        ['2026-03-01', '2026-03-31'],
        ['2026-09-01', '2026-09-30'],
      ],
    ],
    [
      'January or December, which are not neighbours',
      oneOf(1, 12),
      2026,
      [
        ['2026-01-01', '2026-01-31'],
        ['2026-12-01', '2026-12-31'],
      ],
    ],
  ])('of %s has its days', (_, window, year, spans) => {
    expect(windowErrors(window)).toEqual([]);
    expect(spansOf(window, year)).toEqual(spans.map(([first, last]) => ({ first, last })));
    expect(daysOf(window, year)).toEqual({ first: spans[0]?.[0], last: spans.at(-1)?.[1] });
  });

  it.each([
    ['no month', range(), ['EMPTY']],
    ['month 13', range(13), ['NOT_A_MONTH']],
    ['month 0', oneOf(0, 1), ['NOT_A_MONTH']],
    ['half a month', range(1.5), ['NOT_A_MONTH']],
    ['the same month twice', range(5, 5), ['DUPLICATE']],
    ['a range with a hole', range(2, 4), ['NOT_CONSECUTIVE']],
    ['a range backwards', range(4, 3), ['NOT_CONSECUTIVE']],
    ['a range of more than a year', range(...range(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).months, 1), ['DUPLICATE']],
    ['one alternative', oneOf(8), ['TOO_FEW']],
    ['alternatives out of order', oneOf(9, 8), ['NOT_ASCENDING']],
    ['several faults at once', oneOf(13), ['NOT_A_MONTH', 'TOO_FEW']],
  ])('of %s is none', (_, window, errors) => {
    expect(windowErrors(window)).toEqual(errors);
  });

  it('is read from a row', () => {
    expect(windowOf({ windowKind: 'ONE_OF', windowMonths: [8, 9] })).toEqual(oneOf(8, 9));
  });

  it('without months has no days to answer with', () => {
    expect(() => daysOf(range(), 2026)).toThrow('at least one month');
  });
});

describe('days outside a window', () => {
  it.each([
    ['the first day', range(1), 2026, '2026-01-01', 0],
    ['the last day', range(1), 2026, '2026-01-31', 0],
    ['the day before', range(2, 3, 4), 2026, '2026-01-31', -1],
    ['the day after', range(2, 3, 4), 2026, '2026-05-01', 1],
    ['the January meeting of 2024 held on 6 March', range(1), 2024, '2024-03-06', 35],
    ['leap day before March', range(3), 2028, '2028-02-29', -1],
    ['the next January, inside', range(12, 1), 2026, '2027-01-31', 0],
    ['the same year’s January, far before', range(12, 1), 2026, '2026-01-31', -304],
    ['from August into September', oneOf(8, 9), 2026, '2026-09-01', 0],
    ['after the nearest alternative', oneOf(3, 9), 2026, '2026-04-10', 10],
    ['before the nearest alternative', oneOf(3, 9), 2026, '2026-08-31', -1],
    ['one day nearer the first alternative', oneOf(3, 5), 2026, '2026-04-15', 15],
    ['one day nearer the second alternative', oneOf(3, 5), 2026, '2026-04-16', -15],
    ['as far from both alternatives', oneOf(1, 3), 2028, '2028-02-15', 15],
  ])('%s', (_, window, year, on, days) => {
    expect(daysOutside(window, year, theDay(on))).toBe(days);
  });

  it('are 0 exactly for the days inside a span', () => {
    fc.assert(
      fc.property(anyWindow, anyYear, fc.integer({ min: -400, max: 800 }), (window, year, days) => {
        const on = addDays(theDay(`${year}-01-01`), days);
        const inside = spansOf(window, year).some(({ first, last }) => first <= on && on <= last);
        expect(daysOutside(window, year, on) === 0).toBe(inside);
      }),
    );
  });

  it('lead straight back to the nearest edge, and one step less does not', () => {
    fc.assert(
      fc.property(anyWindow, anyYear, fc.integer({ min: -400, max: 800 }), (window, year, days) => {
        const on = addDays(theDay(`${year}-01-01`), days);
        const outside = daysOutside(window, year, on);
        fc.pre(outside !== 0);
        expect(daysOutside(window, year, addDays(on, -outside))).toBe(0);
        expect(daysOutside(window, year, addDays(on, Math.sign(outside) - outside))).not.toBe(0);
      }),
    );
  });
});

describe('the spans of a window', () => {
  it('begin and end where the window does, in order and apart', () => {
    fc.assert(
      fc.property(anyWindow, anyYear, (window, year) => {
        expect(windowErrors(window)).toEqual([]);
        const spans = spansOf(window, year);
        expect(daysOf(window, year)).toEqual({ first: spans[0]?.first, last: spans.at(-1)?.last });
        expect(spans.every(({ first, last }) => first < last)).toBe(true);
        const apart = spans.slice(1).every(({ first }, i) => addDays(spans[i]?.last ?? first, 1) < first);
        expect(apart).toBe(true);
        expect(window.kind === 'ONE_OF' || spans.length === 1).toBe(true);
      }),
    );
  });
});
