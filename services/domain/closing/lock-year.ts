import type { ActInTransaction } from '../act.ts';

/**
 * Keeps what a year consists of as it is until the transaction ends. Whoever changes a meeting, a phase, the dialogue or
 * a case of it meanwhile waits, and then finds the year closed. The parts come before the year, as when they are changed.
 */
export async function lockPartsOfYear({ db, actor }: ActInTransaction, cycleId: string): Promise<void> {
  if (actor.kind === 'PUBLIC') return;
  await db.$queryRaw`SELECT 1 FROM meeting WHERE id IN
    (SELECT meeting_id FROM meeting_committee WHERE cycle_id = ${cycleId}::uuid) ORDER BY id FOR NO KEY UPDATE`;
  await db.$queryRaw`SELECT 1 FROM phase WHERE cycle_id = ${cycleId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await db.$queryRaw`SELECT 1 FROM dialogue WHERE cycle_id = ${cycleId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await db.$queryRaw`SELECT 1 FROM committee_case WHERE id IN
    (SELECT case_id FROM case_cycle WHERE cycle_id = ${cycleId}::uuid) ORDER BY id FOR NO KEY UPDATE`;
}
