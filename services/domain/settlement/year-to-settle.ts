import type { ActInTransaction } from '../act.ts';
import { yearToClose, type YearToClose } from '../closing/read-closing.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';

/** A year whose cases are to be settled; nothing changes in a closed one. Two who settle in it take turns. */
export async function yearToSettle(inside: ActInTransaction, id: string, expectedVersion?: number | null) {
  const find = () => yearToClose(inside, id);
  const found = await toChange(inside, { what: 'Cycle', id, find, expectedVersion });
  demandOpen(found);
  return found;
}

/** One of the cases that are dealt with in a year. */
export function caseIn({ cases }: YearToClose, caseId: string) {
  const found = cases.find((one) => one.caseId === caseId);
  if (found === undefined) throw new Refusal('NOT_FOUND', { what: 'Case', id: caseId });
  return found;
}
