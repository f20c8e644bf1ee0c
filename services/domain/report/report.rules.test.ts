import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import type { CategoryOfCase, CommitteeFacts } from './report-facts.ts';
import { collate, countByCategory, figuresOf, openReportVerbs } from './report.rules.ts';

const NOBODY = { required: null, seats: 0, held: 0, vacant: 0 };

const facts = (changes: Partial<CommitteeFacts> = {}): CommitteeFacts => ({
  form: 1,
  asOf: theDay('2026-12-31'),
  meetingsRequired: 4,
  meetings: [],
  dialogue: null,
  agreement: null,
  casesInAll: 0,
  priorities: 0,
  cases: [],
  casesByCategory: [],
  settled: 0,
  carriedOver: 0,
  workingGroups: 0,
  exchanges: [],
  visits: [],
  goodExamples: [],
  trainings: 0,
  residentsTrained: { reached: 0, notReached: 0 },
  politiciansTrained: { reached: 0, notReached: 0 },
  elections: [],
  composition: { residents: NOBODY, politicians: NOBODY, youthObservers: NOBODY, vacancies: 0 },
  divergence: [],
  evaluation: null,
  ...changes,
});

const meeting = (kind: 'ORDINARY' | 'EXTRA' | 'JOINT', status: 'HELD' | 'CANCELLED' | 'DATED') => ({
  meetingId: `${kind} ${status}`,
  kind,
  status,
  on: null,
});

it.each([
  ['DRAFT', ['GENERATE', 'WRITE_FOREWORD', 'SUBMIT']],
  ['SUBMITTED', ['TREAT']],
  ['TREATED', []],
] as const)('a report that is %s (R19)', (status, verbs) => {
  expect(openReportVerbs(status)).toEqual(verbs);
});

describe('what is counted of a committee’s year', () => {
  it('an extra meeting is never one of the ordinary, and a cancelled one never held (R02)', () => {
    const meetings = [
      meeting('ORDINARY', 'HELD'),
      meeting('JOINT', 'HELD'),
      meeting('EXTRA', 'HELD'),
      meeting('ORDINARY', 'CANCELLED'),
      meeting('ORDINARY', 'DATED'),
    ];
    expect(figuresOf(facts({ meetings }))).toMatchObject({
      meetingsHeld: 2,
      extraMeetingsHeld: 1,
      meetingsCancelled: 1,
    });
  });

  it.each([
    ['PLANNING', 0],
    ['CARRIED_OUT', 0],
    ['COMPLETED', 1],
  ] as const)('a dialogue that is %s is completed %i times (R03)', (status, dialoguesCompleted) => {
    const counts = { activities: 2, participants: 40, challenges: 1, opportunities: 2, needs: 3 };
    const dialogue = { dialogueId: 'd', status, completedOn: null, ...counts };
    expect(figuresOf(facts({ dialogue }))).toMatchObject({ dialoguesCompleted, participants: 40, findings: 6 });
  });

  it('is nothing in a year without anything', () => {
    expect(Object.values(figuresOf(facts())).every((figure) => figure === 0)).toBe(true);
  });
});

it('counts cases by category in the order in which a case goes, and leaves out what there is none of', () => {
  const categories: CategoryOfCase = new Map([
    ['a', 'ACHIEVED'],
    ['b', 'RAISED'],
    ['c', 'ACHIEVED'],
  ]);
  expect(countByCategory(categories)).toEqual([
    { category: 'RAISED', count: 1 },
    { category: 'ACHIEVED', count: 2 },
  ]);
});

const year = (number: number, categories: CategoryOfCase, changes: Partial<CommitteeFacts> = {}) => ({
  of: { committeeId: `u${number}`, cycleId: `c${number}`, number, name: `Utvalg ${number}` },
  facts: facts(changes),
  categories,
});

describe('the collated report', () => {
  const road = ['road', 'IN_PROGRESS'] as const;
  const years = [
    year(9, new Map([road, ['light', 'ACHIEVED']]), { priorities: 2, carriedOver: 1 }),
    year(7, new Map([road]), { priorities: 1 }),
    year(10, new Map([road, ['bench', 'RAISED']]), { priorities: 1 }),
  ];

  it('counts a shared case once in the municipality, and once for each committee', () => {
    expect(collate(years, theDay('2026-12-31'))).toMatchObject({
      casesInMunicipality: 3,
      casesPerCommittee: 5,
      casesByCategory: [
        { category: 'RAISED', casesInMunicipality: 1, casesPerCommittee: 1 },
        { category: 'IN_PROGRESS', casesInMunicipality: 1, casesPerCommittee: 3 },
        { category: 'ACHIEVED', casesInMunicipality: 1, casesPerCommittee: 1 },
      ],
    });
  });

  it('has a line for each committee, by number, and adds up what is counted', () => {
    const { committees, sums } = collate(years, theDay('2026-12-31'));
    expect(committees.map(({ number, cases }) => [number, cases])).toEqual([
      [7, 1],
      [9, 2],
      [10, 2],
    ]);
    expect(sums).toMatchObject({ priorities: 4, carriedOver: 1, meetingsHeld: 0 });
  });

  it('is empty without committees', () => {
    expect(collate([], theDay('2026-12-31'))).toMatchObject({ committees: [], casesInMunicipality: 0 });
  });
});
