import type { ActInTransaction } from '../act.ts';

/** Gives a new municipality the ten statuses that a case can have; the labels are its own to change. */
export async function createCaseStatuses({ db }: ActInTransaction, municipalityId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO case_status (id, municipality_id, code, category, position, label_nb, label_nn, label_en)
    SELECT gen_random_uuid(), ${municipalityId}::uuid, s.category::text, s.category, s."position", s.nb, s.nn, s.en
    FROM app_case_statuses() AS s`;
}
