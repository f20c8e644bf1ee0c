import { invalid } from '../input.ts';
import { dayStoredOrNull, storedDay, today, type Day } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { faultOfSubmission, faultOfTreatment, openTreatmentVerbs } from './treatment.rules.ts';
import type { DayFault, TreatmentStatus, TreatmentVerb } from './treatment.rules.ts';

interface Document {
  readonly id: string;
  readonly year: number;
  readonly status: TreatmentStatus;
  readonly submittedOn: Date | null;
  readonly municipality: { readonly timeZone: string };
}

type What = 'Evaluation' | 'AnnualReport';

/** Refuses what can't be done with a document where it stands; to treat one that was not submitted breaks R19. */
export function demandStep(what: What, { id, status }: Document, step: TreatmentVerb, verb: string = step): void {
  if (openTreatmentVerbs(status).includes(step)) return;
  if (step === 'TREAT' && status === 'DRAFT') {
    throw new Refusal('RULE_BROKEN', { rule: 'R19', strength: 'H', lacks: ['submittedOn', 'body'] });
  }
  throw new Refusal('NOT_OPEN', { what, id, verb, rule: 'R19' });
}

/** What is written when a document is submitted; today unless a day is given. */
export function submission(
  document: Document,
  { submittedOn: on, body }: { readonly submittedOn?: Day | null | undefined; readonly body: string },
  now: Date,
) {
  const day = today(now, document.municipality.timeZone);
  const submittedOn = on ?? day;
  refuseDay('submittedOn', submittedOn, document.year, faultOfSubmission(submittedOn, { ...document, today: day }));
  return { status: 'SUBMITTED', submittedOn: storedDay(submittedOn), body } as const;
}

/** What is written when a document was treated. */
export function treatment(
  document: Document,
  values: { readonly treatedOn: Day; readonly caseReference?: string | null | undefined; readonly decision: string },
  now: Date,
) {
  const { treatedOn, caseReference, decision } = values;
  const submittedOn = dayStoredOrNull(document.submittedOn) ?? treatedOn;
  const day = today(now, document.municipality.timeZone);
  refuseDay('treatedOn', treatedOn, document.year, faultOfTreatment(treatedOn, { submittedOn, today: day }));
  return {
    status: 'TREATED',
    treatedOn: storedDay(treatedOn),
    caseReference: caseReference ?? null,
    decision,
  } as const;
}

function refuseDay(field: string, day: Day, year: number, fault: DayFault | undefined): void {
  if (fault === 'NOT_YET') throw new Refusal('NOT_YET', { day });
  if (fault === 'OUTSIDE_YEAR') throw new Refusal('OUTSIDE_YEAR', { year, day });
  if (fault === 'TOO_EARLY') {
    throw invalid(field, 'must not be before the day it was submitted', 'before_start');
  }
}
