import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  day,
  dayOf,
  daysBetween,
  dayStored,
  dayStoredOrNull,
  endOfDay,
  firstOfMonth,
  instantOf,
  isTimeOfDay,
  isWeekend,
  lastOfMonth,
  monthOf,
  now,
  startOfDay,
  storedDay,
  theDay,
  timeOf,
  today,
  yearOf,
} from './calendar.ts';

const OSLO = 'Europe/Oslo';
const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(theDay('1950-01-01'), days));

afterEach(() => vi.useRealTimers());

describe('a day', () => {
  it.each(['2028-02-29', '2000-02-29', '2026-01-31', '2026-12-31', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(day(text)).toBe(text);
    expect(theDay(text)).toBe(text);
  });

  it.each([
    ['29 February of a common year', '2027-02-29'],
    ['29 February of a century that is no leap year', '2100-02-29'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-01'],
    ['31 April', '2026-04-31'],
    ['day 0', '2026-04-00'],
    ['year 0', '0000-01-01'],
    ['a year of five digits', '12026-01-01'],
    ['a day without its zeros', '2026-1-1'],
    ['a moment', '2026-01-01T00:00:00Z'],
    ['a line break after it', '2026-01-01\n'],
    ['nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(day(text)).toBeUndefined();
    expect(() => theDay(text)).toThrow('not a day');
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s, whatever summer time does', (from, days, to) => {
    expect(addDays(theDay(from), days)).toBe(to);
    expect(daysBetween(theDay(from), theDay(to))).toBe(days);
  });

  it('adds and counts days the same way, and sorts as text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(from < to).toBe(days > 0);
      }),
    );
  });

  it.each([
    ['2026-05-15', false],
    ['2026-05-16', true],
    ['2026-05-17', true],
    ['2026-05-18', false],
  ])('%s is in a weekend: %s', (text, weekend) => {
    expect(isWeekend(theDay(text))).toBe(weekend);
  });

  it.each([
    [2026, 1, '2026-01-01', '2026-01-31'],
    [2026, 12, '2026-12-01', '2026-12-31'],
    [2027, 2, '2027-02-01', '2027-02-28'],
    [2028, 2, '2028-02-01', '2028-02-29'],
  ])('year %i, month %i lasts from %s to %s', (year, month, first, last) => {
    expect([firstOfMonth(year, month), lastOfMonth(year, month)]).toEqual([first, last]);
    expect([yearOf(theDay(last)), monthOf(theDay(last))]).toEqual([year, month]);
  });

  it('is kept in a date column as it is', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(dayStored(storedDay(on))).toBe(on);
      }),
    );
    expect(dayStoredOrNull(null)).toBeNull();
    expect(dayStoredOrNull(storedDay(theDay('2028-02-29')))).toBe('2028-02-29');
  });
});

describe('the wall clock', () => {
  it.each([
    ['a Sunday in winter time', '2026-03-22', '18:00', '2026-03-22T17:00:00.000Z', null],
    ['the Sunday summer time begins', '2026-03-29', '18:00', '2026-03-29T16:00:00.000Z', null],
    ['the last minute before the gap', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z', null],
    ['the first minute of the gap, shown as 03:00', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', 'GAP'],
    ['02:30, which does not exist, shown as 03:30', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', 'GAP'],
    ['the first minute after the gap', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', null],
    ['the last minute before the hour that comes twice', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z', null],
    ['02:00, the first of two', '2026-10-25', '02:00', '2026-10-25T00:00:00.000Z', 'OVERLAP'],
    ['02:30, the first of two', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', 'OVERLAP'],
    ['the first minute after the hour that comes twice', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', null],
    ['New Year’s Eve', '2026-12-31', '23:59', '2026-12-31T22:59:00.000Z', null],
    ['leap day', '2028-02-29', '18:00', '2028-02-29T17:00:00.000Z', null],
  ])('%s: %s %s is %s (%s)', (_, on, time, at, shifted) => {
    // The same answer in whichever season one asks.
    for (const asked of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z']) {
      vi.useFakeTimers({ now: new Date(asked) });
      const found = instantOf(theDay(on), time, OSLO);
      expect([found.at.toISOString(), found.shifted]).toEqual([at, shifted]);
    }
  });

  it('shows 03:30 for the 02:30 that does not exist', () => {
    expect(timeOf(instantOf(theDay('2026-03-29'), '02:30', OSLO).at, OSLO)).toBe('03:30');
  });

  it('keeps a weekly meeting at 18:00 the whole year', () => {
    for (let on = theDay('2026-01-01'); on < theDay('2027-01-01'); on = addDays(on, 7)) {
      const { at, shifted } = instantOf(on, '18:00', OSLO);
      expect([dayOf(at, OSLO), timeOf(at, OSLO), shifted]).toEqual([on, '18:00', null]);
    }
  });

  it.each(['24:00', '6:00', '18:60', '18.00', '18:00:00', ''])('knows no time of day "%s"', (text) => {
    expect(isTimeOfDay(text)).toBe(false);
    expect(() => instantOf(theDay('2026-01-01'), text, OSLO)).toThrow('not a time of day');
  });

  it('knows every time of day from 00:00 to 23:59', () => {
    expect(['00:00', '09:30', '19:59', '23:59'].every(isTimeOfDay)).toBe(true);
  });

  it('does not guess at a zone it does not know', () => {
    expect(() => instantOf(theDay('2026-01-01'), '18:00', 'Europe/Drammen')).toThrow('time zone');
    expect(() => dayOf(new Date('2026-01-01T12:00:00Z'), 'Europe/Drammen')).toThrow('time zone');
    expect(() => timeOf(new Date('2026-01-01T12:00:00Z'), 'Europe/Drammen')).toThrow('time zone');
  });
});

describe('the length of a day', () => {
  it.each([
    ['when summer time begins', '2026-03-29', 23],
    ['when summer time ends', '2026-10-25', 25],
    ['otherwise', '2026-10-26', 24],
    ['at the turn of the year', '2026-12-31', 24],
    ['on leap day', '2028-02-29', 24],
  ])('%s: %s lasts %i hours', (_, text, hours) => {
    const on = theDay(text);
    expect((endOfDay(on, OSLO).getTime() - startOfDay(on, OSLO).getTime()) / 3_600_000).toBe(hours);
    expect(dayOf(startOfDay(on, OSLO), OSLO)).toBe(on);
    expect(dayOf(endOfDay(on, OSLO), OSLO)).toBe(addDays(on, 1));
  });

  it('begins a day at its first moment where midnight does not exist', () => {
    const start = startOfDay(theDay('2026-03-29'), 'Asia/Beirut');
    expect([start.toISOString(), timeOf(start, 'Asia/Beirut')]).toEqual(['2026-03-28T22:00:00.000Z', '01:00']);
  });
});

describe('the day of a moment', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ])('%s is %s in Oslo', (at, text) => {
    expect(dayOf(new Date(at), OSLO)).toBe(text);
    expect(today(new Date(at), OSLO)).toBe(text);
  });

  it('asks the one clock for the present', () => {
    vi.useFakeTimers({ now: new Date('2026-03-29T01:00:00Z') });
    expect(now().toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });
});
