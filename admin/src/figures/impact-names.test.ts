import { expect, it } from 'vitest';
import { caseNameOf } from './impact-names.ts';

const CASE = {
  id: 'Q2FzZTox',
  status: null,
  raisedOn: null,
  prioritisedOn: null,
  agreedOn: null,
  inTreatmentOn: null,
  outcomeOn: null,
} as const;

it('calls a case by its number and title, and one that is not shown any more by nothing', () => {
  expect(caseNameOf({ ...CASE, number: '2026-014', title: 'Lys i undergangen' })).toBe('2026-014 Lys i undergangen');
  expect(caseNameOf({ ...CASE, number: '2026-014', title: null })).toBe('2026-014');
  expect(caseNameOf({ ...CASE, number: null, title: null })).toBeUndefined();
});
