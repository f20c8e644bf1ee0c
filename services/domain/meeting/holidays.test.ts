import { expect, it } from 'vitest';
import { isWeekend } from '../calendar.ts';
import { holidayName } from './holiday-names.ts';
import { holidaysOf } from './holidays.ts';

it.each([
  [
    2026,
    [
      '2026-01-01 Første nyttårsdag',
      '2026-04-02 Skjærtorsdag',
      '2026-04-03 Langfredag',
      '2026-04-05 Første påskedag',
      '2026-04-06 Andre påskedag',
      '2026-05-01 Arbeidernes dag',
      '2026-05-14 Kristi himmelfartsdag',
      '2026-05-17 Grunnlovsdagen',
      '2026-05-24 Første pinsedag',
      '2026-05-25 Andre pinsedag',
      '2026-12-25 Første juledag',
      '2026-12-26 Andre juledag',
    ],
  ],
  [
    2027,
    [
      '2027-01-01 Første nyttårsdag',
      '2027-03-25 Skjærtorsdag',
      '2027-03-26 Langfredag',
      '2027-03-28 Første påskedag',
      '2027-03-29 Andre påskedag',
      '2027-05-01 Arbeidernes dag',
      '2027-05-06 Kristi himmelfartsdag',
      '2027-05-16 Første pinsedag',
      '2027-05-17 Grunnlovsdagen',
      '2027-05-17 Andre pinsedag',
      '2027-12-25 Første juledag',
      '2027-12-26 Andre juledag',
    ],
  ],
])('the public holidays of %i, movable ones included', (year, holidays) => {
  expect(holidaysOf(year).map(({ on, name }) => `${on} ${name}`)).toEqual(holidays);
});

it('leaves ordinary Sundays and the days that are only marked out', () => {
  const names = holidaysOf(2026).map(({ name }) => name);
  expect(names).not.toContain('Fastelavn');
  expect(holidaysOf(2026).filter(({ on }) => isWeekend(on))).toHaveLength(4);
});

it('names every one of them in nynorsk and English', () => {
  const names = [2026, 2027, 2032].flatMap(holidaysOf).map(({ name }) => name);
  expect(names.filter((name) => holidayName(name, 'EN') === name)).toEqual([]);
  expect(holidayName('Arbeidernes dag', 'NN')).toBe('Arbeidaranes dag');
  expect(holidayName('Skjærtorsdag', 'NB')).toBe('Skjærtorsdag');
});

it('counts a year once', () => {
  expect(holidaysOf(2026)).toBe(holidaysOf(2026));
});
