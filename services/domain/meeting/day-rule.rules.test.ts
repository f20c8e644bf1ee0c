import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, theDay, weekdayOf, type Day } from '../calendar.ts';
import { anyWindow } from '../wheel/window.fixture.ts';
import { daysOutside, spansOf, type Window } from '../wheel/window.rules.ts';
import { dayByRule, daysInstead, OCCURRENCES, type DayRule } from './day-rule.rules.ts';

const MAY: Window = { kind: 'RANGE', months: [5] };

const anyYear = fc.integer({ min: 1990, max: 2199 });
const anyRule: fc.Arbitrary<DayRule> = fc.record({
  occurrence: fc.constantFrom(...OCCURRENCES),
  weekday: fc.integer({ min: 1, max: 7 }),
});

describe('the day of a rule', () => {
  it.each([
    ['the second Wednesday of May', MAY, 'SECOND', 3, '2027-05-12'],
    ['the first Saturday of a May that begins with one', MAY, 'FIRST', 6, '2027-05-01'],
    ['the last Monday of a May that ends with one', MAY, 'LAST', 1, '2027-05-31'],
    ['the last Tuesday', MAY, 'LAST', 2, '2027-05-25'],
    ['the first of several months', { kind: 'RANGE', months: [2, 3, 4] }, 'FOURTH', 7, '2027-02-28'],
    ['the last of alternatives', { kind: 'ONE_OF', months: [8, 9] }, 'LAST', 4, '2027-09-30'],
    ['the January after', { kind: 'RANGE', months: [12, 1] }, 'LAST', 5, '2028-01-28'],
    ['a leap day, of a winter that ends in February', { kind: 'RANGE', months: [12, 1, 2] }, 'LAST', 2, '2028-02-29'],
  ] as const)('is %s', (_, window, occurrence, weekday, on) => {
    expect(dayByRule(window, 2027, { occurrence, weekday })).toBe(on);
  });

  it('is what one finds who counts the days of the window one by one', () => {
    fc.assert(
      fc.property(anyWindow, anyYear, anyRule, (window, year, rule) => {
        const found: Day[] = [];
        for (const { first, last } of spansOf(window, year)) {
          for (let on = first; on <= last; on = addDays(on, 1)) if (weekdayOf(on) === rule.weekday) found.push(on);
        }
        const counted = rule.occurrence === 'LAST' ? found.at(-1) : found[OCCURRENCES.indexOf(rule.occurrence)];
        expect(dayByRule(window, year, rule)).toBe(counted);
      }),
    );
  });
});

describe('the days instead of it', () => {
  it('are the same weekday in other weeks, the nearest first, and then other evenings', () => {
    const days = daysInstead(MAY, 2027, { occurrence: 'SECOND', weekday: 3 });
    expect(days.slice(0, 4)).toEqual(['2027-05-12', '2027-05-19', '2027-05-05', '2027-05-26']);
    expect(days.slice(4, 7)).toEqual(['2027-05-13', '2027-05-11', '2027-05-10']);
  });

  it('begin with the day itself, lie in the window, and hold no day twice', () => {
    fc.assert(
      fc.property(anyWindow, anyYear, anyRule, (window, year, rule) => {
        const days = daysInstead(window, year, rule);
        expect(days[0]).toBe(dayByRule(window, year, rule));
        expect(new Set(days).size).toBe(days.length);
        expect(days.every((on) => daysOutside(window, year, on) === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

it('counts weekdays from Monday, as the calendar does', () => {
  expect(weekdayOf(theDay('2024-01-01'))).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: -80_000, max: 80_000 }), (days) => {
      const on = addDays(theDay('2024-01-01'), days);
      expect(weekdayOf(on)).toBe((((daysBetween(theDay('2024-01-01'), on) % 7) + 7) % 7) + 1);
    }),
  );
});
