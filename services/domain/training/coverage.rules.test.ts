import { describe, expect, it } from 'vitest';
import { coverageOf, reach, type Member } from './coverage.rules.ts';

const MEMBERS: readonly Member[] = [
  { personId: 'Ane', kind: 'RESIDENT' },
  { personId: 'Bo', kind: 'RESIDENT' },
  { personId: 'Pia', kind: 'POLITICIAN' },
  { personId: 'Ung', kind: 'YOUTH_OBSERVER' },
];

describe('a training', () => {
  it.each([
    ['RESIDENT', ['Ane', 'Pia'], { reached: 1, notReached: 1, missing: ['Bo'] }],
    ['POLITICIAN', ['Ane', 'Pia'], { reached: 1, notReached: 0, missing: [] }],
    ['RESIDENT', [], { reached: 0, notReached: 2, missing: ['Ane', 'Bo'] }],
    ['POLITICIAN', ['a guest'], { reached: 0, notReached: 1, missing: ['Pia'] }],
  ] as const)('of %s with %j reached as many', (role, participants, counts) => {
    expect(reach(MEMBERS, role, new Set(participants))).toEqual(counts);
  });

  it('counts someone in two seats once', () => {
    expect(reach([...MEMBERS, { personId: 'Bo', kind: 'RESIDENT' }], 'RESIDENT', new Set())).toMatchObject({
      notReached: 2,
    });
  });
});

describe('the trainings of a year', () => {
  it('have reached nobody while there were none', () => {
    expect(coverageOf(MEMBERS, []).map(({ subject, role, reached }) => [subject, role, reached])).toEqual([
      ['COMMITTEE_SCHEME', 'RESIDENT', 0],
      ['COMMITTEE_SCHEME', 'POLITICIAN', 0],
      ['PARTICIPATION', 'RESIDENT', 0],
      ['PARTICIPATION', 'POLITICIAN', 0],
    ]);
  });

  it('reach members subject by subject, over several evenings', () => {
    const coverage = coverageOf(MEMBERS, [
      { subjects: ['COMMITTEE_SCHEME', 'PARTICIPATION'], participants: ['Ane'] },
      { subjects: ['COMMITTEE_SCHEME', 'OTHER'], participants: ['Bo', 'Ane'] },
    ]);
    const of = (subject: string) => coverage.filter((one) => one.subject === subject);
    expect(of('COMMITTEE_SCHEME')).toMatchObject([{ reached: 2, missing: [] }, { missing: ['Pia'] }]);
    expect(of('PARTICIPATION')).toMatchObject([{ reached: 1, missing: ['Bo'] }, { missing: ['Pia'] }]);
    expect(of('OTHER')).toMatchObject([{ reached: 2 }, { notReached: 1 }]);
  });
});
