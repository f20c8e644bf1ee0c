import { describe, expect, it } from 'vitest';
import { openEvaluationVerbs, silentGroups } from './evaluation.rules.ts';

describe('the groups that an evaluation still lacks (R16)', () => {
  it.each([
    [[], ['residents', 'politicians']],
    [['RESIDENTS'], ['politicians']],
    [['POLITICIANS', 'POLITICIANS'], ['residents']],
    [['COORDINATOR'], ['residents', 'politicians']],
    [['POLITICIANS', 'COORDINATOR', 'RESIDENTS'], []],
  ])('after %j', (groups, silent) => {
    expect(silentGroups(groups.map((givenBy) => ({ givenBy })))).toEqual(silent);
  });
});

describe('what is open', () => {
  it.each([
    ['DRAFT', false, ['CONTRIBUTE', 'SUMMARISE', 'SUBMIT']],
    ['DRAFT', true, ['SUBMIT']],
    ['SUBMITTED', false, ['TREAT']],
    ['SUBMITTED', true, ['TREAT']],
    ['TREATED', true, []],
  ] as const)('for an evaluation that is %s (year closed: %s)', (status, closed, verbs) => {
    expect(openEvaluationVerbs(status, closed)).toEqual(verbs);
  });
});
