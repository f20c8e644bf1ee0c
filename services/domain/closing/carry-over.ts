import type { ActInTransaction } from '../act.ts';

interface Later {
  readonly id: string;
  readonly municipalityId: string;
  readonly committeeId: string;
  readonly year: number;
}

/**
 * Takes into an open year the cases that the committee carried over when it closed an earlier one, each only once: a
 * case that has gone on to a year already does not go on to another.
 */
export async function takeCarriedOver({ db }: ActInTransaction, { id: cycleId, ...later }: Later): Promise<void> {
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
