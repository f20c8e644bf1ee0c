import { theDay, type Day } from '../calendar.ts';

export type TreatmentStatus = 'DRAFT' | 'SUBMITTED' | 'TREATED';

/** A document goes to political treatment step by step, and never back (R19). */
export const MOVES: Record<TreatmentStatus, readonly TreatmentStatus[]> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['TREATED'],
  TREATED: [],
};

/** A verb that can be done with a document as it stands. WRITE is whatever changes its content. */
export type TreatmentVerb = 'WRITE' | 'SUBMIT' | 'TREAT';

export function openTreatmentVerbs(status: TreatmentStatus): readonly TreatmentVerb[] {
  if (MOVES[status].includes('SUBMITTED')) return ['WRITE', 'SUBMIT'];
  return MOVES[status].includes('TREATED') ? ['TREAT'] : [];
}

/** What is wrong with a day: it has not come yet, it is before the year of the document, or before the step before. */
export type DayFault = 'NOT_YET' | 'OUTSIDE_YEAR' | 'TOO_EARLY';

/** What is wrong with the day a document was submitted on; undefined when nothing is (R19). */
export function faultOfSubmission(
  submittedOn: Day,
  { year, today }: { readonly year: number; readonly today: Day },
): DayFault | undefined {
  if (submittedOn > today) return 'NOT_YET';
  return submittedOn < theDay(`${year}-01-01`) ? 'OUTSIDE_YEAR' : undefined;
}

/** What is wrong with the day a document was treated on; undefined when nothing is (R19). */
export function faultOfTreatment(
  treatedOn: Day,
  { submittedOn, today }: { readonly submittedOn: Day; readonly today: Day },
): DayFault | undefined {
  if (treatedOn > today) return 'NOT_YET';
  return treatedOn < submittedOn ? 'TOO_EARLY' : undefined;
}
