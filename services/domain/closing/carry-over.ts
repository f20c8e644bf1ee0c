import type { ActInTransaction } from '../act.ts';
import { dayOf, storedDay } from '../calendar.ts';

interface Later {
  readonly id: string;
  readonly municipalityId: string;
  readonly committeeId: string;
  readonly year: number;
}

/** The committee's first open year after this one, if there is any. */
export function nextOpenYear(
  { db }: ActInTransaction,
  { committeeId, year }: { readonly committeeId: string; readonly year: number },
) {
  return db.cycle.findMany({
    where: { committeeId, year: { gt: year }, status: 'OPEN' },
    orderBy: { year: 'asc' },
    take: 1,
  });
}

/**
 * Takes into an open year the cases that the committee carried over when it closed an earlier one, each only once: a
 * case that has gone on to a year already does not go on to another. Those raised after that closing come with them.
 */
export async function takeCarriedOver(inside: ActInTransaction, target: Later): Promise<void> {
  await takeRaisedSince(inside, target);
  const { db } = inside;
  const { id: cycleId, ...later } = target;
  const { committeeId, municipalityId, year } = later;
  const carried = await db.settlement.findMany({
    where: { outcome: 'CARRIED_OVER', cycle: { committeeId, status: 'CLOSED', year: { lt: year } } },
    include: { case: { include: { cycles: true } } },
    orderBy: [{ cycle: { year: 'desc' } }, { caseNumber: 'asc' }],
  });
  for (const { caseId, cycleId: carriedFromId, case: one } of carried) {
    const gone = one.cycles.some((link) => link.carriedFromId === carriedFromId);
    const here = one.cycles.find((link) => link.cycleId === cycleId);
    if (gone) continue;
    if (here === undefined) {
      await db.caseCycle.createMany({
        data: [{ municipalityId, caseId, cycleId, carriedFromId }],
        skipDuplicates: true,
      });
    } else if (here.carriedFromId === null) {
      await db.caseCycle.update({ where: { id: here.id }, data: { carriedFromId } });
    }
  }
}

/** Cases that were raised when the year was closed already, and no other was open to take them. */
async function takeRaisedSince(
  { db }: ActInTransaction,
  { id: cycleId, municipalityId, committeeId, year: later }: Later,
): Promise<void> {
  const closed = await db.cycle.findMany({
    where: { committeeId, status: 'CLOSED', year: { lt: later } },
    include: { municipality: { select: { timeZone: true } } },
  });
  for (const { year, closedAt, municipality } of closed) {
    if (closedAt === null) continue;
    const raisedOn = { gt: storedDay(dayOf(closedAt, municipality.timeZone)) };
    const raised = await db.case.findMany({
      where: { leadCommitteeId: committeeId, year, raisedOn, cycles: { none: { cycle: { committeeId } } } },
    });
    const data = raised.map(({ id: caseId }) => ({ municipalityId, caseId, cycleId }));
    await db.caseCycle.createMany({ data, skipDuplicates: true });
  }
}
