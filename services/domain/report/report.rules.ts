import type { Day } from '../calendar.ts';
import { openTreatmentVerbs, type TreatmentStatus, type TreatmentVerb } from '../treatment/treatment.rules.ts';
import type {
  CategoryCount,
  CategoryOfCase,
  CollatedFacts,
  CommitteeFacts,
  CommitteeRow,
  Figures,
} from './report-facts.ts';

/** In the order in which a case goes. */
const CATEGORIES = [
  'RAISED',
  'UNDER_CONSIDERATION',
  'PRIORITISED',
  'IN_PROGRESS',
  'WAITING',
  'IN_TREATMENT',
  'ACHIEVED',
  'CLOSED_WITHOUT_RESULT',
  'FORWARDED',
  'WITHDRAWN',
] as const;

export type ReportVerb = 'GENERATE' | 'WRITE_FOREWORD' | 'SUBMIT' | 'TREAT';

/** The step on a document's way that each verb is (R19). */
const STEPS: Record<ReportVerb, TreatmentVerb> = {
  GENERATE: 'WRITE',
  WRITE_FOREWORD: 'WRITE',
  SUBMIT: 'SUBMIT',
  TREAT: 'TREAT',
};

export function stepOf(verb: ReportVerb): TreatmentVerb {
  return STEPS[verb];
}

/** What can be done with a report now; its facts are frozen once it is submitted (R19). */
export function openReportVerbs(status: TreatmentStatus): readonly ReportVerb[] {
  const open = openTreatmentVerbs(status);
  return (Object.keys(STEPS) as ReportVerb[]).filter((verb) => open.includes(STEPS[verb]));
}

/** How many cases stand in which category, those without any left out. */
export function countByCategory(categories: CategoryOfCase): readonly CategoryCount[] {
  const all = [...categories.values()];
  return CATEGORIES.map((category) => ({ category, count: all.filter((one) => one === category).length })).filter(
    ({ count }) => count > 0,
  );
}

/** What can be added up of a committee's year. An extra meeting never counts as one of the ordinary (R02). */
export function figuresOf(facts: CommitteeFacts): Figures {
  const { meetings, dialogue, agreement, exchanges, visits, elections } = facts;
  const held = meetings.filter(({ status }) => status === 'HELD');
  const extra = held.filter(({ kind }) => kind === 'EXTRA').length;
  return {
    meetingsHeld: held.length - extra,
    meetingsCancelled: meetings.filter(({ status }) => status === 'CANCELLED').length,
    extraMeetingsHeld: extra,
    dialoguesCompleted: dialogue?.status === 'COMPLETED' ? 1 : 0,
    participants: dialogue?.participants ?? 0,
    findings: dialogue ? dialogue.challenges + dialogue.opportunities + dialogue.needs : 0,
    agreementsAdopted: agreement?.adoptedOn ? 1 : 0,
    priorities: facts.priorities,
    settled: facts.settled,
    carriedOver: facts.carriedOver,
    workingGroups: facts.workingGroups,
    exchangesCarriedOut: exchanges.filter(({ status }) => status === 'CARRIED_OUT').length,
    visitsHeld: visits.filter(({ status }) => status === 'HELD').length,
    goodExamples: facts.goodExamples.length,
    electionsHeld: elections.filter(({ status }) => status === 'HELD').length,
    vacancies: facts.composition.vacancies,
    divergences: facts.divergence.length,
  };
}

export interface Gathered {
  readonly of: Pick<CommitteeRow, 'committeeId' | 'cycleId' | 'number' | 'name'>;
  readonly facts: CommitteeFacts;
  readonly categories: CategoryOfCase;
}

/** The facts of several committees in one report: a shared case counts once in the municipality, once per committee. */
export function collate(years: readonly Gathered[], asOf: Day): CollatedFacts {
  const committees = years
    .map(({ of, facts, categories }) => ({
      ...of,
      figures: figuresOf(facts),
      cases: categories.size,
      casesByCategory: countByCategory(categories),
    }))
    .toSorted((a, b) => a.number - b.number || (a.committeeId < b.committeeId ? -1 : 1));
  const once: CategoryOfCase = new Map(years.flatMap(({ categories }) => [...categories]));
  return {
    form: 1,
    asOf,
    committees,
    sums: sumOf(committees.map(({ figures }) => figures)),
    casesInMunicipality: once.size,
    casesPerCommittee: committees.reduce((sum, { cases }) => sum + cases, 0),
    casesByCategory: countByCategory(once).map(({ category, count }) => ({
      category,
      casesInMunicipality: count,
      casesPerCommittee: committees
        .flatMap(({ casesByCategory }) => casesByCategory)
        .filter((one) => one.category === category)
        .reduce((sum, one) => sum + one.count, 0),
    })),
  };
}

const NOTHING: Figures = {
  meetingsHeld: 0,
  meetingsCancelled: 0,
  extraMeetingsHeld: 0,
  dialoguesCompleted: 0,
  participants: 0,
  findings: 0,
  agreementsAdopted: 0,
  priorities: 0,
  settled: 0,
  carriedOver: 0,
  workingGroups: 0,
  exchangesCarriedOut: 0,
  visitsHeld: 0,
  goodExamples: 0,
  electionsHeld: 0,
  vacancies: 0,
  divergences: 0,
};

function sumOf(all: readonly Figures[]): Figures {
  const names = Object.keys(NOTHING) as (keyof Figures)[];
  const sums = names.map((name) => [name, all.reduce((sum, figures) => sum + figures[name], 0)] as const);
  return { ...NOTHING, ...Object.fromEntries(sums) };
}
