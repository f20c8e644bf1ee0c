import type { ActInTransaction } from '../act.ts';
import { storedDay, type Day } from '../calendar.ts';
import { statusOn, type YearToClose } from '../closing/read-closing.ts';
import type { SettlementOutcome } from './settlement.rules.ts';

interface Said {
  readonly outcome: SettlementOutcome;
  /** Left as it is where it isn't given. */
  readonly note?: string | null | undefined;
}

/** Writes what became of a case in a year, with all that is told of the case as it stands at the end of a day. */
export function writeSettlement(
  { db, now }: ActInTransaction,
  year: YearToClose,
  { case: one }: YearToClose['cases'][number],
  { outcome, note }: Said,
  on: Day,
) {
  const { id: caseId, number, title, horizon } = one;
  const status = statusOn(one, on);
  const found = year.settlements.find((settlement) => settlement.caseId === caseId);
  const content = {
    outcome,
    statusId: status.id,
    caseNumber: number,
    caseTitle: title,
    category: status.category,
    statusLabel: status.labelNb,
    horizon,
    rank: year.priorities.find((priority) => priority.caseId === caseId)?.rank ?? null,
    ...(note === undefined ? {} : { note }),
    ...(found?.outcome === outcome ? {} : { settledOn: storedDay(on) }),
  };
  // Also where nothing in it changes: when the year is closed it is new to those who could not see it.
  if (found) return db.settlement.update({ where: { id: found.id }, data: { ...content, updatedAt: now } });
  const { municipalityId, id: cycleId } = year;
  return db.settlement.create({ data: { ...content, municipalityId, cycleId, caseId, settledOn: storedDay(on) } });
}
