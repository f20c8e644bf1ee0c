import type { ActInTransaction } from '../act.ts';

interface Meeting {
  readonly municipalityId: string;
  readonly committees: readonly { readonly cycle: { readonly id: string; readonly committeeId: string } }[];
}

/**
 * Has cases that are on the agenda of a meeting dealt with in the year of the meeting (R15), for the committees that lead or
 * share them: a guest's case is for its own committee to settle.
 */
export async function takeUpCases(
  { db }: ActInTransaction,
  { municipalityId, committees }: Meeting,
  caseIds: readonly string[],
): Promise<void> {
  if (caseIds.length === 0) return;
  const cases = await db.case.findMany({ where: { id: { in: [...caseIds] } }, include: { partners: true } });
  await db.caseCycle.createMany({
    data: cases.flatMap(({ id: caseId, leadCommitteeId, partners }) =>
      committees
        .filter(
          ({ cycle: { committeeId } }) =>
            committeeId === leadCommitteeId || partners.some((one) => one.committeeId === committeeId),
        )
        .map(({ cycle }) => ({ municipalityId, caseId, cycleId: cycle.id })),
    ),
    skipDuplicates: true,
  });
}
