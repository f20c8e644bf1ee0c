import { describe, expect, it } from 'vitest';
import { attendanceFaults, countAttendance, type Entry, type HeldSeat } from './attendance.rules.ts';

const MEMBERSHIPS: readonly HeldSeat[] = [
  { id: 'resident', personId: 'Ane', deputyId: null, seat: { kind: 'RESIDENT' } },
  { id: 'neighbour', personId: 'Bo', deputyId: null, seat: { kind: 'RESIDENT' } },
  { id: 'politician', personId: 'Pia', deputyId: 'Dag', seat: { kind: 'POLITICIAN' } },
  { id: 'without', personId: 'Per', deputyId: null, seat: { kind: 'POLITICIAN' } },
];
const PEOPLE = new Map([
  ['Dag', 'POLITICIAN'],
  ['Eli', 'RESIDENT'],
  ['Ane', 'RESIDENT'],
] as const);
const known = { memberships: MEMBERSHIPS, people: PEOPLE };
const faultsOf = (...entries: readonly Entry[]) =>
  attendanceFaults(entries, known).map(({ field, fault }) => `${field} ${fault}`);

describe('what is recorded of who was there', () => {
  it('may be any mix of members, personal deputies and nobody', () => {
    expect(
      faultsOf(
        { membershipId: 'resident', presence: 'PRESENT' },
        { membershipId: 'neighbour', presence: 'DEPUTY', deputyId: 'Eli' },
        { membershipId: 'politician', presence: 'DEPUTY', deputyId: 'Dag' },
        { membershipId: 'without', presence: 'ABSENT', deputyId: null },
      ),
    ).toEqual([]);
  });

  it.each<[string, Entry, string]>([
    ['a seat nobody holds that day', { membershipId: 'old', presence: 'PRESENT' }, 'membershipId not_in_force'],
    [
      'a deputy of someone who was there',
      { membershipId: 'politician', presence: 'PRESENT', deputyId: 'Dag' },
      'deputyId unexpected',
    ],
    ['a deputy who isn’t named', { membershipId: 'politician', presence: 'DEPUTY' }, 'deputyId required'],
    [
      'another deputy than the politician’s own',
      { membershipId: 'politician', presence: 'DEPUTY', deputyId: 'Eli' },
      'deputyId not_deputy',
    ],
    [
      'a deputy for a politician who has none',
      { membershipId: 'without', presence: 'DEPUTY', deputyId: 'Eli' },
      'deputyId not_deputy',
    ],
    [
      'a politician for a resident',
      { membershipId: 'neighbour', presence: 'DEPUTY', deputyId: 'Dag' },
      'deputyId other_kind',
    ],
    ['a stranger', { membershipId: 'neighbour', presence: 'DEPUTY', deputyId: 'Odd' }, 'deputyId unknown'],
    ['a member', { membershipId: 'neighbour', presence: 'DEPUTY', deputyId: 'Ane' }, 'deputyId is_member'],
  ])('can’t be %s', (_, entry, fault) => {
    expect(faultsOf(entry)).toEqual([`entries.0.${fault}`]);
  });

  it('names each faulty entry', () => {
    expect(
      faultsOf(
        { membershipId: 'resident', presence: 'PRESENT' },
        { membershipId: 'resident', presence: 'ABSENT' },
        { membershipId: 'politician', presence: 'DEPUTY', deputyId: 'Dag' },
        { membershipId: 'neighbour', presence: 'DEPUTY', deputyId: 'Dag' },
        { membershipId: 'old', presence: 'PRESENT' },
      ),
    ).toEqual([
      'entries.1.membershipId duplicate',
      'entries.3.deputyId duplicate',
      'entries.4.membershipId not_in_force',
    ]);
  });
});

it('is counted by kind of seat', () => {
  expect(
    countAttendance([
      { seatKind: 'POLITICIAN', presence: 'DEPUTY' },
      { seatKind: 'RESIDENT', presence: 'PRESENT' },
      { seatKind: 'RESIDENT', presence: 'PRESENT' },
      { seatKind: 'RESIDENT', presence: 'ABSENT' },
    ]),
  ).toEqual([
    { seatKind: 'RESIDENT', present: 2, deputies: 0, absent: 1 },
    { seatKind: 'POLITICIAN', present: 0, deputies: 1, absent: 0 },
  ]);
});
