import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { proposeDates, type Spread, type Wanted } from './proposal.rules.ts';

const WINDOW = { kind: 'RANGE', months: [5] } as const;
const SECOND_WEDNESDAY = { occurrence: 'SECOND', weekday: 3 } as const;

const wanted = (name: string, changes: Partial<Wanted> = {}): Wanted => ({
  meetingId: `m ${name}`,
  committeeIds: [name],
  name,
  window: WINDOW,
  year: 2027,
  rule: SECOND_WEDNESDAY,
  fixed: null,
  ...changes,
});

/** Three committees, the first two of which have the same coordinator. */
const propose = (spread: Spread, meetings: readonly Wanted[], more: { readonly holiday?: string } = {}) =>
  proposeDates(meetings, {
    spread,
    today: theDay('2027-01-01'),
    around: {
      publicHolidays: more.holiday === undefined ? [] : [{ name: 'Helligdag', on: theDay(more.holiday) }],
      schoolHolidays: [],
      evenings: [],
      coordinators: new Map([
        ['a', 'kari'],
        ['b', 'kari'],
      ]),
      seated: [],
    },
  });
const THREE = ['a', 'b', 'c'].map((name) => wanted(name));
const daysOf = (proposals: ReturnType<typeof propose>) => proposals.map(({ day }) => day.slice(8));

/** What is proposed for one meeting on a day when others are gone. */
const late = (today: string) =>
  proposeDates([wanted('a')], {
    spread: 'NO_CLASH',
    today: theDay(today),
    around: { publicHolidays: [], schoolHolidays: [], evenings: [], coordinators: new Map(), seated: [] },
  })[0];

describe('dates are proposed', () => {
  it('as the rule says, and what speaks against them is told of both sides', () => {
    const proposals = propose('AS_RULED', THREE);
    expect(daysOf(proposals)).toEqual(['12', '12', '12']);
    expect(proposals.map(({ clashes }) => clashes)).toEqual([
      [{ kind: 'SAME_COORDINATOR', with: 'm b', name: 'b' }],
      [{ kind: 'SAME_COORDINATOR', with: 'm a', name: 'a' }],
      [],
    ]);
  });

  it('in another week where something speaks against that one, and told what it was', () => {
    const proposals = propose('NO_CLASH', THREE);
    expect(daysOf(proposals)).toEqual(['12', '19', '12']);
    expect(proposals[1]).toMatchObject({
      ruled: '2027-05-12',
      clashes: [],
      passedOver: [{ kind: 'SAME_COORDINATOR', with: 'm a' }],
    });
    expect(daysOf(propose('NO_CLASH', THREE, { holiday: '2027-05-12' }))).toEqual(['19', '05', '19']);
  });

  it('on evenings of their own', () => {
    const ten = 'abcdefghij'.split('').map((name) => wanted(name));
    const days = daysOf(propose('ONE_AN_EVENING', ten));
    expect(days.slice(0, 4)).toEqual(['12', '19', '05', '26']);
    expect(new Set(days).size).toBe(10);
  });

  it('by the rule all the same, where every evening of the window is taken', () => {
    const many = Array.from({ length: 20 }, (_, nth) => wanted(`u${nth}`));
    // May 2027 has seventeen evenings from Monday to Thursday.
    expect(daysOf(propose('ONE_AN_EVENING', many)).slice(17)).toEqual(['12', '12', '12']);
  });

  it('around the days that are chosen already, which stay', () => {
    const meetings = [wanted('a'), wanted('b', { fixed: theDay('2027-05-12') })];
    expect(daysOf(propose('NO_CLASH', meetings))).toEqual(['19', '12']);
    const outside = propose('NO_CLASH', [wanted('a', { fixed: theDay('2027-06-02') })]);
    expect(outside[0]?.clashes).toEqual([{ kind: 'OUTSIDE_WINDOW', days: 2 }]);
  });

  it('on days to come, as long as the window has some', () => {
    expect(late('2027-05-20')).toMatchObject({ day: '2027-05-26', passedOver: [{ kind: 'PAST' }] });
    expect(late('2027-06-01')).toMatchObject({ day: '2027-05-12', clashes: [{ kind: 'PAST' }] });
  });
});
