import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { clashesOf, type ProposedTime } from './clash.rules.ts';
import { holidaysOf } from './holidays.ts';

const AUTUMN = { name: 'Høstferie', firstOn: theDay('2026-10-05'), lastOn: theDay('2026-10-09') };
const OTHER = { meetingId: 'm9', committee: 'Skoger og Åskollen', startsAt: new Date('2026-05-20T16:00:00Z') };

const propose = (on: string, changes: Partial<ProposedTime> = {}) =>
  clashesOf({
    day: theDay(on),
    window: null,
    year: 2026,
    publicHolidays: holidaysOf(2026),
    schoolHolidays: [AUTUMN],
    sameEvening: [],
    ...changes,
  });

describe('a proposed time', () => {
  it.each([
    ['an ordinary Wednesday', '2026-05-20', []],
    ['17 May, a Sunday', '2026-05-17', [{ kind: 'PUBLIC_HOLIDAY', name: 'Grunnlovsdagen' }, { kind: 'WEEKEND' }]],
    ['Ascension Day', '2026-05-14', [{ kind: 'PUBLIC_HOLIDAY', name: 'Kristi himmelfartsdag' }]],
    ['a Saturday', '2026-05-16', [{ kind: 'WEEKEND' }]],
    ['a Friday before the school holiday', '2026-10-02', []],
    ['the first day of the school holiday', '2026-10-05', [{ kind: 'SCHOOL_HOLIDAY', name: 'Høstferie' }]],
    ['the last day of the school holiday', '2026-10-09', [{ kind: 'SCHOOL_HOLIDAY', name: 'Høstferie' }]],
    ['a Monday after the school holiday', '2026-10-12', []],
  ])('on %s', (_, on, clashes) => {
    expect(propose(on)).toEqual(clashes);
  });

  it.each([
    ['2026-04-30', [{ kind: 'OUTSIDE_WINDOW', days: -1 }]],
    ['2026-05-04', []],
    ['2026-06-03', [{ kind: 'OUTSIDE_WINDOW', days: 3 }]],
  ])('on %s is measured against the window', (on, clashes) => {
    expect(propose(on, { window: { kind: 'RANGE', months: [5] } })).toEqual(clashes);
  });

  it('names the other meeting of the same coordinator that evening', () => {
    expect(propose('2026-05-20', { sameEvening: [OTHER] })).toEqual([
      { kind: 'SAME_COORDINATOR', with: 'm9', name: 'Skoger og Åskollen' },
    ]);
  });

  it('tells of both holidays that fall on 17 May 2027', () => {
    expect(propose('2027-05-17', { year: 2027, publicHolidays: holidaysOf(2027) })).toEqual([
      { kind: 'PUBLIC_HOLIDAY', name: 'Grunnlovsdagen' },
      { kind: 'PUBLIC_HOLIDAY', name: 'Andre pinsedag' },
    ]);
  });

  it('tells of everything at once, the people first', () => {
    const window = { kind: 'RANGE', months: [11] } as const;
    const holiday = { ...AUTUMN, lastOn: theDay('2026-10-11') };
    const kinds = propose('2026-10-10', { window, schoolHolidays: [holiday], sameEvening: [OTHER] });
    expect(kinds.map(({ kind }) => kind)).toEqual(['SAME_COORDINATOR', 'WEEKEND', 'SCHOOL_HOLIDAY', 'OUTSIDE_WINDOW']);
  });
});
