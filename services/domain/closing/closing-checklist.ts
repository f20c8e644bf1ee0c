import type { Act } from '../act.ts';
import type { Day } from '../calendar.ts';
import { mayChange } from '../own.ts';
import { Refusal } from '../refusal.ts';
import { closingChecklist, type ChecklistRow } from './closing.rules.ts';
import { closingDay, closingFacts, yearToClose } from './read-closing.ts';

export interface Checklist {
  readonly asOf: Day;
  readonly rows: readonly ChecklistRow[];
}

/** What closing a committee's year lacks, rule by rule: on a day, by default today or the day on which it was closed. */
export async function checklistOf(act: Act, cycleId: string, asOf?: Day | null): Promise<Checklist> {
  if (act.actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const found = await yearToClose(act, cycleId);
  if (found === null || !(await mayChange(act, 'Cycle', found))) {
    throw new Refusal('NOT_FOUND', { what: 'Cycle', id: cycleId });
  }
  const on = asOf ?? closingDay(act, found);
  return { asOf: on, rows: closingChecklist(await closingFacts(act, found, on)) };
}
