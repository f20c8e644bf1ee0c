import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { faultOfSubmission, faultOfTreatment, MOVES, openTreatmentVerbs } from './treatment.rules.ts';

describe('a document on its way to political treatment (R19)', () => {
  it.each([
    ['DRAFT', ['WRITE', 'SUBMIT']],
    ['SUBMITTED', ['TREAT']],
    ['TREATED', []],
  ] as const)('that is %s', (status, verbs) => {
    expect(openTreatmentVerbs(status)).toEqual(verbs);
  });

  it('never goes back, and never skips a step', () => {
    expect(MOVES).toEqual({ DRAFT: ['SUBMITTED'], SUBMITTED: ['TREATED'], TREATED: [] });
  });

  it.each([
    ['2025-12-31', 'OUTSIDE_YEAR'],
    ['2026-01-01', undefined],
    ['2027-02-01', undefined],
    ['2027-02-02', 'NOT_YET'],
  ])('is submitted for 2026 on %s, asked on 1 February 2027', (on, fault) => {
    expect(faultOfSubmission(theDay(on), { year: 2026, today: theDay('2027-02-01') })).toBe(fault);
  });

  it.each([
    ['2027-01-14', 'TOO_EARLY'],
    ['2027-01-15', undefined],
    ['2027-02-01', undefined],
    ['2027-02-02', 'NOT_YET'],
  ])('is submitted on 15 January and treated on %s, asked on 1 February', (on, fault) => {
    const days = { submittedOn: theDay('2027-01-15'), today: theDay('2027-02-01') };
    expect(faultOfTreatment(theDay(on), days)).toBe(fault);
  });
});
