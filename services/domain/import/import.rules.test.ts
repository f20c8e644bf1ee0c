import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { alike, committeeNamed, differing, nearestCommittee, phaseNamed, phasesAround } from './import.rules.ts';

describe('a text', () => {
  it.each([
    ['Kari Åmot', '  kari   ÅMOT ', true],
    ['Kari A\u030Amot', 'Kari Åmot', true],
    ['Kari_Åmot', 'Kari Åmot', false],
    ['Kari', 'Karin', false],
  ])('%j is read as %j: %s', (one, other, same) => {
    expect(alike(one, other)).toBe(same);
  });
});

describe('a committee', () => {
  const committees = [
    { number: 1, name: 'Mjøndalen', slug: 'mjondalen' },
    { number: 10, name: 'Nesbygda, Svelvik sentrum', slug: 'nesbygda' },
  ];
  it.each([
    ['10', 10],
    ['nesbygda', 10],
    ['Nesbygda,  Svelvik sentrum', 10],
    ['10 Nesbygda, Svelvik sentrum', 10],
    ['1. Mjøndalen', 1],
    ['0', undefined],
    ['Svelvik', undefined],
  ])('that is called %j is number %s', (text, number) => {
    expect(committeeNamed(text, committees)?.number).toBe(number);
  });
});

describe('a committee that none is called by', () => {
  const committees = [
    { number: 1, name: 'Mjøndalen og Åsen', slug: 'mjondalen' },
    { number: 8, name: 'Bragernes og Øren', slug: 'bragernes' },
    { number: 10, name: 'Nesbygda, Svelvik sentrum', slug: 'nesbygda' },
  ];
  it.each([
    ['Svelvik', 10],
    ['Nærutvalg 8', 8],
    ['Mjøndal', 1],
    ['Bragernæs', 8],
    ['Nærutvalget Nesbygda og Svelvik', 10],
    ['Nesbygda Svelvik sentrum', 10],
    ['Utvalg som ikke finnes', undefined],
    ['3', undefined],
    ['', undefined],
  ])('and is written %j is likely number %s', (text, number) => {
    expect(nearestCommittee(text, committees)?.number).toBe(number);
  });
});

describe('a meeting of the year', () => {
  const meetings = [
    { position: 4, titles: ['Nærutvalgsmøte 3', null, null], window: { kind: 'ONE_OF', months: [8, 9] } },
    { position: 1, titles: ['Oppstart', 'Oppstart', 'Kick-off'], window: { kind: 'RANGE', months: [1] } },
    { position: 3, titles: ['Nærutvalgsmøte 2', null, null], window: { kind: 'RANGE', months: [5] } },
  ] as const;
  it.each([
    ['oppstart', 1],
    ['Kick-off', 1],
    ['Nærutvalgsmøte 3', 4],
    // A title says more than the place among the meetings.
    ['Nærutvalgsmøte 2', 3],
    ['3', 4],
    ['Møte 1', 1],
    ['Møte 4', undefined],
    ['Dialog', undefined],
  ])('that is called %j stands at %s', (text, position) => {
    expect(phaseNamed(text, meetings)?.position).toBe(position);
  });

  it.each([
    ['2026-01-31', [1]],
    ['2026-09-30', [4]],
    ['2026-02-01', []],
  ])('lies around %s: %j', (on, positions) => {
    expect(phasesAround({ on: theDay(on), year: 2026 }, meetings).map(({ position }) => position)).toEqual(positions);
  });
});

it('counts as a change only what a row says, and says otherwise', () => {
  const standing = { birthYear: 1974, email: 'kari@example.org', phone: null };
  const fields = ['birthYear', 'email', 'phone'] as const;
  expect(differing(fields, { birthYear: 1974, email: null, phone: '400 00 000' }, standing)).toEqual(['phone']);
  expect(differing(fields, { birthYear: 1975 }, standing)).toEqual(['birthYear']);
  expect(differing(fields, {}, standing)).toEqual([]);
});
