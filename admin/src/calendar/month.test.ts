import { describe, expect, it } from 'vitest';
import { addressOf, shownIn } from './address.ts';
import { daysOf, monthAfter, monthIn, weeksOf } from './month.ts';

describe('the weeks of a month', () => {
  it.each([
    ['2026-03', [9, 10, 11, 12, 13, 14], '2026-02-23', '2026-04-05'],
    // A February of four whole weeks.
    ['2027-02', [5, 6, 7, 8], '2027-02-01', '2027-02-28'],
    // Its first days belong to the last week of the year before.
    ['2027-01', [53, 1, 2, 3, 4], '2026-12-28', '2027-01-31'],
    ['2024-12', [48, 49, 50, 51, 52, 1], '2024-11-25', '2025-01-05'],
  ])('of %s are numbered by ISO 8601, from Monday', (month, numbers, first, last) => {
    const weeks = weeksOf(month);
    expect(weeks.map(({ number }) => number)).toEqual(numbers);
    const days = weeks.flatMap((week) => week.days);
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, numbers.length * 7]);
  });

  it('have all of its days, in the months when the clock is changed too', () => {
    expect(daysOf('2026-10')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect([monthIn('2026-13'), monthIn('26-1'), monthIn('2026-12')]).toEqual([null, null, '2026-12']);
  });
});

describe('the address of the calendar', () => {
  const usual = { month: '2026-11', view: 'month' } as const;

  it.each([
    '/calendar?month=2026-03&view=agenda',
    '/calendar?month=2026-03&view=month&committees=konnerud,bragernes&kinds=MEETING&statuses=HELD,CANCELLED',
  ])('%s says all that is shown', (address) => {
    expect(addressOf(shownIn(address.split('?')[1] ?? '', usual))).toBe(address);
  });

  it('shows this month unless it says, and says when it names none', () => {
    expect(shownIn('', usual)).toEqual({ ...usual, committees: [], kinds: [], statuses: [] });
    expect(shownIn('month=mars&view=week&kinds=PARTY', usual)).toMatchObject({ month: null, view: 'month', kinds: [] });
  });
});
