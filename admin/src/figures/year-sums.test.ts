import { expect, it } from 'vitest';
import { askedOf, dutySums } from './year-sums.ts';
import type { Duties, DutyStatus } from './use-years.ts';

const year = (meetings: DutyStatus, report: DutyStatus): Duties => ({
  committee: { slug: 'svelvik', number: 10, name: 'Svelvik' },
  year: 2026,
  meetings,
  meetingsHeld: 3,
  meetingsRequired: 4,
  dialogue: 'KEPT',
  agreement: 'KEPT',
  exchange: 'DECLINED',
  mayorVisit: 'NOT_ASKED',
  settlement: 'UNDECIDED',
  report,
});

it('counts of each duty how far the years have come, on both days, and a year that was not opened then nowhere', () => {
  const sums = dutySums([
    { key: 'a', now: year('KEPT', 'LACKING'), before: year('LACKING', 'LACKING') },
    { key: 'b', now: year('LACKING', 'KEPT'), before: undefined },
  ]);
  const of = (name: string) => sums.find(({ duty }) => duty === name);
  expect(of('meetings')).toMatchObject({ now: { KEPT: 1, LACKING: 1 }, before: { KEPT: 0, LACKING: 1 } });
  expect(of('report')).toMatchObject({ now: { KEPT: 1, LACKING: 1 }, before: { KEPT: 0, LACKING: 1 } });
  expect(of('exchange')).toMatchObject({ now: { DECLINED: 2 }, before: { DECLINED: 1 } });
  expect(sums).toHaveLength(7);
});

it('takes those that declined, and of whom nothing is asked, for none that should', () => {
  const [meetings] = dutySums([{ key: 'a', now: year('KEPT', 'KEPT'), before: undefined }]);
  expect(meetings && [askedOf(meetings.now), askedOf(meetings.before)]).toEqual([1, 0]);
  expect(askedOf({ KEPT: 1, LACKING: 2, UNDECIDED: 3, DECLINED: 4, NOT_ASKED: 5 })).toBe(6);
});
