import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { canMove, endedBy, lacksOfElection, openElectionVerbs } from './election.rules.ts';

it.each([
  ['PLANNED', false, ['NOMINATE', 'UPDATE', 'HOLD', 'CANCEL']],
  ['PLANNED', true, []],
  ['HELD', false, []],
  ['CANCELLED', false, []],
] as const)('an election that is %s, its year closed: %s, is open for %o', (status, closed, expected) => {
  expect(openElectionVerbs(status, closed)).toEqual(expected);
});

it.each([
  ['PLANNED', 'HELD', true],
  ['PLANNED', 'CANCELLED', true],
  ['HELD', 'PLANNED', false],
  ['CANCELLED', 'HELD', false],
] as const)('an election moves from %s to %s: %s', (from, to, expected) => {
  expect(canMove(from, to)).toBe(expected);
});

it.each([
  [{ person: 'RESIDENT', seat: 'RESIDENT' }, []],
  [{ person: 'POLITICIAN' }, ['resident']],
  [{ person: 'YOUTH_OBSERVER', seat: 'POLITICIAN' }, ['resident', 'residentSeat']],
  [{ seat: 'YOUTH_OBSERVER' }, ['residentSeat']],
] as const)('an election of %o lacks %o (R17)', (kinds, expected) => {
  expect(lacksOfElection(kinds)).toEqual(expected);
});

const member = (id: string, changes: object = {}) => ({
  id,
  seatId: `seat of ${id}`,
  personId: id,
  kind: 'RESIDENT' as const,
  startsOn: theDay('2025-01-01'),
  endsOn: null,
  ...changes,
});

const endedIds = (elected: readonly { seatId: string; personId: string }[], changes: object = {}) => {
  const all = [member('kim', changes), member('alex'), member('robin', { kind: 'POLITICIAN' })];
  const { lastDay, ended } = endedBy(elected, all, theDay('2027-01-01'));
  expect(lastDay).toBe('2026-12-31');
  return ended.map(({ id }) => id);
};
const toKims = { seatId: 'seat of kim', personId: 'new' };

describe('when a term starts on 1 January 2027', () => {
  it.each([
    ['whoever sits in a seat that was filled leaves it', [toKims], {}, ['kim']],
    ['one elected again begins a new term', [{ ...toKims, personId: 'kim' }], {}, ['kim']],
    ['one elected to another’s seat leaves the own one too', [{ ...toKims, personId: 'alex' }], {}, ['kim', 'alex']],
    ['a politician stays', [{ seatId: 'seat of robin', personId: 'robin' }], {}, []],
    ['one whose time is over by then is left alone', [toKims], { endsOn: theDay('2026-12-31') }, []],
    ['one whose time ends that day is ended the day before', [toKims], { endsOn: theDay('2027-01-01') }, ['kim']],
    ['one who begins that day is of the new term', [toKims], { startsOn: theDay('2027-01-01') }, []],
    ['nobody leaves where nobody was elected', [], {}, []],
  ])('%s (R17)', (_, elected, changes, expected) => {
    expect(endedIds(elected, changes)).toEqual(expected);
  });
});
