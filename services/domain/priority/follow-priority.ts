import type { CaseCategory } from '@naerhjul/prisma/generated/enums.ts';
import type { ActInTransaction } from '../act.ts';
import { dayStored, today, yearOf, type Day } from '../calendar.ts';
import { isSettledOn, type CaseToChange } from '../case/case-to-change.ts';
import { becomesPrioritised } from '../case/case.rules.ts';
import { moveCase, stepsOf } from '../case/change-case-status.ts';
import { ledgerAt } from '../case/ledger.rules.ts';
import type { Language } from '../person/name.rules.ts';

/** Why a case became prioritised, where nobody said why. */
const PRIORITISED_FOR: Record<Language, (year: number) => string> = {
  NB: (year) => `Prioritert for ${year}`,
  NN: (year) => `Prioritert for ${year}`,
  EN: (year) => `Prioritised for ${year}`,
};

interface Decided {
  readonly decidedOn: Day;
  readonly year: number;
  readonly meetingId?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** A case that was only raised or considered when it was prioritised becomes prioritised; whatever happened later stands. */
export async function followPriority(
  inside: ActInTransaction,
  found: CaseToChange,
  { decidedOn, year, ...more }: Decided,
): Promise<void> {
  const last = ledgerAt(stepsOf(found)).at(-1);
  if (!becomesPrioritised(found.status.category) || (last !== undefined && last.occurredOn > decidedOn)) return;
  const reason = more.reason ?? PRIORITISED_FOR[found.municipality.defaultLanguage](year);
  await moveTo(inside, found, 'PRIORITISED', { reason, occurredOn: decidedOn, meetingId: more.meetingId });
}

/** A case that no committee prioritises in an open year any more is under consideration again. */
export async function followDrop(inside: ActInTransaction, found: CaseToChange, reason: string): Promise<void> {
  if (found.status.category !== 'PRIORITISED') return;
  const others = await inside.db.priority.count({ where: { caseId: found.id, cycle: { status: 'OPEN' } } });
  const occurredOn = today(inside.now, found.municipality.timeZone);
  if (others === 0 && occurredOn >= dayStored(found.raisedOn)) {
    await moveTo(inside, found, 'UNDER_CONSIDERATION', { reason, occurredOn });
  }
}

/** Moves the case, unless the committee that leads it has closed the year, on that day or later: what was settled stays settled. */
async function moveTo(
  inside: ActInTransaction,
  found: CaseToChange,
  category: CaseCategory,
  step: { readonly reason: string; readonly occurredOn: Day; readonly meetingId?: string | null | undefined },
): Promise<void> {
  const { municipalityId, municipality, leadCommitteeId: committeeId } = found;
  const year = yearOf(step.occurredOn);
  const lead = await inside.db.cycle.findUnique({ where: { committeeId_year: { committeeId, year } } });
  if (lead !== null && isSettledOn(lead, step.occurredOn, municipality.timeZone)) return;
  const status = await inside.db.caseStatus.findFirstOrThrow({
    where: { municipalityId, category },
    orderBy: { position: 'asc' },
  });
  await moveCase(inside, found, { ...step, to: status.code });
}
