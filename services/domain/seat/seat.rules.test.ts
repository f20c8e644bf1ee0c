import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import {
  covers,
  endsOutside,
  heldUntil,
  openMembershipVerbs,
  openSeatVerbs,
  overlap,
  whatHinders,
} from './seat.rules.ts';

const span = (startsOn: string, endsOn: string | null = null) => ({
  startsOn: theDay(startsOn),
  endsOn: endsOn === null ? null : theDay(endsOn),
});

describe('a span', () => {
  it.each([
    ['the day before it', '2023-12-31', false],
    ['its first day', '2024-01-01', true],
    ['a leap day in it', '2024-02-29', true],
    ['its last day', '2024-03-31', true],
    ['the day after it', '2024-04-01', false],
  ])('covers %s: %s → %s', (_, on, expected) => {
    expect(covers(span('2024-01-01', '2024-03-31'), theDay(on))).toBe(expected);
  });

  it.each([
    ['one that ends the day before', span('2023-01-01', '2023-12-31'), false],
    ['one that ends on its first day', span('2023-01-01', '2024-01-01'), true],
    ['one within it', span('2024-02-01', '2024-02-02'), true],
    ['one around it', span('2020-01-01'), true],
    ['one that begins the day after', span('2024-04-01'), false],
  ])('has days in common with %s: %o → %s', (_, other, expected) => {
    expect(overlap(span('2024-01-01', '2024-03-31'), other)).toBe(expected);
    expect(overlap(other, span('2024-01-01', '2024-03-31'))).toBe(expected);
  });

  it.each([
    [span('2024-01-01', '2024-12-31'), []],
    [span('2023-12-31', '2024-12-31'), ['startsOn']],
    [span('2024-01-01', '2025-01-01'), ['endsOn']],
    [span('2024-06-01'), ['endsOn']],
    [span('2025-01-01'), ['startsOn', 'endsOn']],
  ])('of %o lies outside 2024 with %o', (inner, expected) => {
    expect(endsOutside(inner, span('2024-01-01', '2024-12-31'))).toEqual(expected);
  });
});

describe('a seat', () => {
  const held = { ...span('2024-01-01', '2025-12-31'), id: 'm', seatId: 'a', personId: 'kim' };
  it.each([
    ['free for another from the day after', { seatId: 'a', personId: 'alex', ...span('2026-01-01') }, null],
    ['taken on the last day', { seatId: 'a', personId: 'alex', ...span('2025-12-31') }, 'SEAT_TAKEN'],
    ['taken for its own holder too', { seatId: 'a', personId: 'kim', ...span('2025-01-01') }, 'SEAT_TAKEN'],
    [
      'not for who sits in another of the committee',
      { seatId: 'b', personId: 'kim', ...span('2025-12-31') },
      'SEATED_ELSEWHERE',
    ],
    ['for who sat in another until the day before', { seatId: 'b', personId: 'kim', ...span('2026-01-01') }, null],
  ])('is %s', (_, wanted, expected) => {
    expect(whatHinders(wanted, [held])).toBe(expected);
  });

  it.each([
    [{ existsUntil: null, memberships: [], stoodFor: false }, ['FILL', 'UPDATE', 'END', 'REMOVE']],
    [{ existsUntil: null, memberships: [], stoodFor: true }, ['FILL', 'UPDATE', 'END']],
    [{ existsUntil: null, memberships: [span('2024-01-01')], stoodFor: false }, ['UPDATE']],
    [
      { existsUntil: null, memberships: [span('2024-01-01', '2025-01-01')], stoodFor: false },
      ['FILL', 'UPDATE', 'END'],
    ],
    [{ existsUntil: theDay('2025-12-31'), memberships: [], stoodFor: false }, ['UPDATE', 'END', 'REMOVE']],
  ])('of %o is open for %o', (seat, expected) => {
    expect(openSeatVerbs(seat, theDay('2026-01-01'))).toEqual(expected);
  });
});

describe('an office that begins on 1 June 2024 can last', () => {
  it.each([
    ['not at all without a membership', [], undefined],
    ['not at all before the membership', [span('2024-06-02')], undefined],
    ['for ever in a membership without an end', [span('2024-01-01')], null],
    ['as long as the membership', [span('2024-01-01', '2024-12-31')], theDay('2024-12-31')],
    ['on into the next one', [span('2025-01-01'), span('2024-01-01', '2024-12-31')], null],
    ['not across a gap', [span('2024-01-01', '2024-12-31'), span('2025-01-02')], theDay('2024-12-31')],
  ])('%s', (_, memberships, expected) => {
    expect(heldUntil(theDay('2024-06-01'), memberships)).toBe(expected);
  });
});

it.each([
  [{ isPolitician: true, stays: false }, ['END', 'NAME_DEPUTY', 'REMOVE']],
  [{ isPolitician: false, stays: false }, ['END', 'REMOVE']],
  [{ isPolitician: false, stays: true }, ['END']],
])('a membership of %o is open for %o', (membership, expected) => {
  expect(openMembershipVerbs(membership)).toEqual(expected);
});
