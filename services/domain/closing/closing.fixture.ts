import { compositionOf } from '../seat/composition.rules.ts';
import type { CaseInYear, ClosingFacts, PrioritisedCase } from './closing-facts.ts';

/** A year in which nothing is lacking, and which has no case. */
export const aYear = (facts: Partial<ClosingFacts> = {}): ClosingFacts => ({
  meetings: { held: 4, required: 4 },
  dialogue: { completed: true, findings: 2 },
  dialoguesRequired: 1,
  cases: [],
  priorities: [
    aPriority('2026-001', { horizon: 'LONG' }),
    aPriority('2026-002', { horizon: 'SHORT' }),
    aPriority('2026-003', { horizon: 'SHORT' }),
  ],
  advised: { longTerm: { min: 1, max: 1 }, shortTerm: { min: 2, max: 3 } },
  agreement: 'ADOPTED',
  meetingAfterDialogue: { held: true, findings: 1, onAgenda: true },
  contributions: [{ givenBy: 'RESIDENTS' }, { givenBy: 'POLITICIANS' }],
  election: { expected: true, held: true },
  composition: compositionOf(seats(8, 3), { residentSeats: 8, politicianSeats: 3 }),
  earlierOpen: [],
  report: 'TREATED',
  overrides: [],
  ...facts,
});

export const aPriority = (number: string, facts: Partial<PrioritisedCase> = {}): PrioritisedCase => ({
  id: `id of ${number}`,
  number,
  horizon: null,
  findings: 1,
  ...facts,
});

export const aCase = (number: string, facts: Partial<CaseInYear> = {}): CaseInYear => ({
  id: `id of ${number}`,
  number,
  category: 'IN_PROGRESS',
  said: null,
  ...facts,
});

/** So many seats of each group, each with someone in it. */
export const seats = (residents: number, politicians: number) => [
  ...Array.from({ length: residents }, () => ({ kind: 'RESIDENT' as const, held: true })),
  ...Array.from({ length: politicians }, () => ({ kind: 'POLITICIAN' as const, held: true })),
];
