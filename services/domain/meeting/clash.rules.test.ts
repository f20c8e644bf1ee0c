import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { clashesOf, type ProposedTime, type Surroundings } from './clash.rules.ts';
import { holidaysOf } from './holidays.ts';

const AUTUMN = { name: 'Høstferie', firstOn: theDay('2026-10-05'), lastOn: theDay('2026-10-09') };
const OTHER = {
  meetingId: 'm9',
  name: 'Skoger og Åskollen',
  committeeIds: ['skoger'],
  day: theDay('2026-05-20'),
};
const SEAT = { personId: 'berit', startsOn: theDay('2024-01-01'), endsOn: null };

type Changes = Partial<ProposedTime & Surroundings>;

const propose = (on: string, changes: Changes = {}) => {
  const given = {
    meetingId: 'm1',
    name: 'Konnerud',
    committeeIds: ['konnerud'],
    day: theDay(on),
    window: null,
    year: 2026,
    publicHolidays: holidaysOf(2026),
    schoolHolidays: [AUTUMN],
    evenings: [],
    coordinators: new Map([
      ['konnerud', 'kari'],
      ['skoger', 'kari'],
    ]),
    seated: [],
    ...changes,
  };
  return clashesOf(given, given);
};

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

  it.each([
    ['the coordinator looks after both', {}, 'SAME_COORDINATOR'],
    [
      'the committee itself meets',
      { evenings: [{ ...OTHER, committeeIds: ['konnerud', 'skoger'] }] },
      'SAME_COMMITTEE',
    ],
    ['someone sits in both', { coordinators: new Map(), seated: seats() }, 'SAME_MEMBER'],
    ['nobody has to be in two places', { coordinators: new Map() }, undefined],
    ['who sits in both has left by then', { coordinators: new Map(), seated: seats('2026-05-19') }, undefined],
    ['who sits in both leaves that day', { coordinators: new Map(), seated: seats('2026-05-20') }, 'SAME_MEMBER'],
    ['the other one meets another day', { evenings: [{ ...OTHER, day: theDay('2026-05-21') }] }, undefined],
    ['the other one is the meeting itself', { evenings: [{ ...OTHER, meetingId: 'm1' }] }, undefined],
  ] as const)('on an evening with another meeting, when %s', (_, changes, kind) => {
    const clashes = propose('2026-05-20', { evenings: [OTHER], ...changes });
    expect(clashes).toEqual(kind === undefined ? [] : [{ kind, with: 'm9', name: 'Skoger og Åskollen' }]);
  });

  it('tells of both holidays that fall on 17 May 2027', () => {
    expect(propose('2027-05-17', { year: 2027, publicHolidays: holidaysOf(2027) })).toEqual([
      { kind: 'PUBLIC_HOLIDAY', name: 'Grunnlovsdagen' },
      { kind: 'PUBLIC_HOLIDAY', name: 'Andre pinsedag' },
    ]);
  });

  it('tells of everything at once, the people first', () => {
    const window = { kind: 'RANGE', months: [11] } as const;
    const evenings = [{ ...OTHER, day: theDay('2026-10-10') }];
    const holiday = { ...AUTUMN, lastOn: theDay('2026-10-11') };
    const kinds = propose('2026-10-10', { window, schoolHolidays: [holiday], evenings });
    expect(kinds.map(({ kind }) => kind)).toEqual(['SAME_COORDINATOR', 'WEEKEND', 'SCHOOL_HOLIDAY', 'OUTSIDE_WINDOW']);
  });
});

/** The same person's seats in two committees, the second one until a day. */
function seats(endsOn?: string) {
  return [
    { ...SEAT, committeeId: 'konnerud' },
    { ...SEAT, committeeId: 'skoger', endsOn: endsOn === undefined ? null : theDay(endsOn) },
  ];
}
