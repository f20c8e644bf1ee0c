import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { canMove, lacksOfVisit, MOVES, openVisitVerbs, type VisitStatus } from './visit.rules.ts';

const STATUSES: readonly VisitStatus[] = ['PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED'];
const ALLOWED = new Set([
  'PLANNED → CONFIRMED',
  'PLANNED → CANCELLED',
  'CONFIRMED → HELD',
  'CONFIRMED → CANCELLED',
  'HELD → CONFIRMED',
  'CANCELLED → PLANNED',
]);

it('knows every status a visit can have', () => {
  expect(Object.keys(MOVES)).toEqual(STATUSES);
});

it.each(STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const)))(
  'a visit moves from %s to %s only where the list says so',
  (from, to) => {
    expect(canMove(from, to)).toBe(ALLOWED.has(`${from} → ${to}`));
  },
);

it.each([
  ['PLANNED', '2026-10-14', ['UPDATE', 'CONFIRM', 'CANCEL']],
  ['CONFIRMED', '2026-10-14', ['UPDATE', 'HOLD', 'CANCEL']],
  ['CONFIRMED', '2026-10-15', ['UPDATE', 'CANCEL']],
  ['CONFIRMED', null, ['UPDATE', 'CANCEL']],
  ['HELD', '2026-10-14', ['UPDATE', 'REOPEN']],
  ['CANCELLED', null, ['REOPEN']],
] as const)('a visit that is %s, for the day %s, can be changed so', (status, day, verbs) => {
  const visit = { status, visitsOn: day === null ? null : theDay(day) };
  const today = theDay('2026-10-14');
  expect(openVisitVerbs(visit, { yearClosed: false, today })).toEqual(verbs);
  expect(openVisitVerbs(visit, { yearClosed: true, today })).toEqual([]);
});

const visit = (participants: readonly string[], changes: object = {}) => ({
  mayor: 'Ordføreren',
  onTheDay: {
    participants,
    residents: new Set(participants.filter((one) => !one.startsWith('not'))),
    leader: 'leader',
    min: 2,
    max: 3,
    ...changes,
  },
});

describe('a visit to confirm (R13)', () => {
  it.each([
    ['nothing with two residents, the leader among them', visit(['leader', 'Ane']), []],
    ['nothing with three', visit(['leader', 'Ane', 'Bo']), []],
    ['a second resident', visit(['leader']), ['tooFewResidents']],
    ['room for a fourth', visit(['leader', 'Ane', 'Bo', 'Eli']), ['tooManyResidents']],
    ['the leader', visit(['Ane', 'Bo']), ['leader']],
    ['a leader, where the committee has none', visit(['Ane', 'Bo'], { leader: null }), ['leader']],
    ['a seat for everyone', visit(['leader', 'Ane', 'not a member']), ['residentSeats']],
    ['seats, and so residents', visit(['leader', 'not a member']), ['tooFewResidents', 'residentSeats']],
    ['anyone', visit([]), ['tooFewResidents', 'leader']],
    ['a mayor', { ...visit(['leader', 'Ane']), mayor: null }, ['mayor']],
    ['a day', { mayor: 'Ordføreren', onTheDay: null }, ['visitsOn']],
    ['a mayor and a day', { mayor: null, onTheDay: null }, ['mayor', 'visitsOn']],
    ['nothing where the regulation wants one', visit(['leader'], { min: 1, max: 1 }), []],
  ] as const)('lacks %s', (_, facts, lacks) => {
    expect(lacksOfVisit(facts)).toEqual(lacks);
  });
});
