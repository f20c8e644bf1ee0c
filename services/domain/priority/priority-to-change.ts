import { invalid } from '../input.ts';
import type { ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { toChange } from '../rows.ts';

/** A committee's year in which it prioritises; those who do so at once take turns. Nothing changes in a closed one. */
export async function yearToPrioritise(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Cycle',
    id,
    find: () => inside.db.cycle.findUnique({ where: { id }, include: { municipality: true } }),
    expectedVersion,
    yours,
  });
  demandOpen(found);
  return found;
}

/** A priority to change, with the year it belongs to. */
export async function priorityToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Priority',
    id,
    find: () =>
      inside.db.priority.findUnique({
        where: { id },
        include: { case: { select: { raisedOn: true } }, cycle: { include: { municipality: true } } },
      }),
    expectedVersion,
    yours,
  });
  demandOpen(found.cycle);
  return found;
}

/** Gives the priorities of a year the ranks 1, 2, 3 … in this order; only those whose rank changes are written. */
export async function rank({ db }: ActInTransaction, cycleId: string, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    await db.priority.updateMany({ where: { id, cycleId, rank: { not: at + 1 } }, data: { rank: at + 1 } });
  }
}

/** The priorities of a year, by rank. */
export function prioritiesOf({ db }: ActInTransaction, cycleId: string) {
  return db.priority.findMany({
    where: { cycleId },
    select: { id: true, caseId: true },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
  });
}

/** Another way of working is told in words. */
export function demandWay(way: string | null | undefined, words: string | null | undefined): void {
  if (way === 'OTHER' && !words)
    throw invalid('wayOfWorkingText', 'must tell another way of working in words', 'required');
}
