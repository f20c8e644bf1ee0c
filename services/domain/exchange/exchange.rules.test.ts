import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { canMove, differencesOf, lacksOfExchange, openExchangeVerbs } from './exchange.rules.ts';

it.each([
  ['PLANNING', 'CONFIRMED', true],
  ['PLANNING', 'CARRIED_OUT', false],
  ['PLANNING', 'CANCELLED', true],
  ['CONFIRMED', 'CARRIED_OUT', true],
  ['CONFIRMED', 'PLANNING', false],
  ['CARRIED_OUT', 'CONFIRMED', true],
  ['CARRIED_OUT', 'CANCELLED', false],
  ['CANCELLED', 'PLANNING', true],
] as const)('an exchange goes from %s to %s: %s', (from, to, can) => {
  expect(canMove(from, to)).toBe(can);
});

it.each([
  ['PLANNING', ['UPDATE', 'INVITE', 'ANSWER', 'CONFIRM', 'CANCEL']],
  ['CONFIRMED', ['UPDATE', 'INVITE', 'ANSWER', 'CARRY_OUT', 'CANCEL']],
  ['CARRIED_OUT', ['REOPEN']],
  ['CANCELLED', ['REOPEN']],
] as const)('with an exchange that is %s, this can be done', (status, verbs) => {
  expect(openExchangeVerbs(status, false)).toEqual(verbs);
  expect(openExchangeVerbs(status, true)).toEqual([]);
});

it.each([
  [0, ['accepted']],
  [1, ['accepted']],
  [2, []],
  [9, []],
])('with %i committees that said yes, an exchange lacks %j (R12)', (accepted, lacks) => {
  expect(lacksOfExchange(accepted)).toEqual(lacks);
});

describe('what was done differs from what was planned', () => {
  const planned = { on: theDay('2026-10-08'), place: 'Klubben', participants: 20, format: 'YOUTH_CLUB' };
  it.each([
    ['in nothing', planned, []],
    ['in its day', { ...planned, on: theDay('2026-10-09') }, ['DAY']],
    ['in its place and its participants', { ...planned, place: 'Skolen', participants: 0 }, ['PLACE', 'PARTICIPANTS']],
    ['in how it took place', { ...planned, format: 'Tur i skogen' }, ['FORMAT']],
    ['in nothing that anyone noted', { on: theDay('2026-10-08'), place: null, participants: null, format: null }, []],
  ])('%s', (_, actual, what) => {
    expect(differencesOf(planned, actual).map((difference) => difference.what)).toEqual(what);
  });

  it('in nothing that nobody planned', () => {
    expect(differencesOf({ on: null, place: null, participants: null, format: null }, planned)).toEqual([]);
  });
});
