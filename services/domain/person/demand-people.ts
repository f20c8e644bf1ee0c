import type { ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';

/** Refuses people whom the municipality doesn't know. */
export async function demandPeople(
  { db }: ActInTransaction,
  municipalityId: string,
  personIds: readonly string[],
): Promise<void> {
  const found = await db.person.findMany({ where: { municipalityId, id: { in: [...personIds] } } });
  const known = new Set(found.map(({ id }) => id));
  const missing = personIds.find((id) => !known.has(id));
  if (missing !== undefined) throw new Refusal('NOT_FOUND', { what: 'Person', id: missing });
}
