import { z } from 'zod';
import { together, type Act, type ActInTransaction, type Actor } from '../act.ts';
import { id, read } from '../input.ts';
import { takeContact, takeName } from './erasure.ts';

const entry = z.object({
  id,
  at: z.coerce.date(),
  kind: z.enum(['CONTACT', 'ANONYMISED', 'PROTECTED', 'UNPROTECTED']),
  municipalityId: id,
  personId: id,
  actor: z.string(),
});
type Entry = z.output<typeof entry>;

/** The ledger of erasures, in the order in which they were done. */
export function erasures({ db }: Pick<Act, 'db'>) {
  return db.erasure.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] });
}

const HOUSE: Actor = { kind: 'SYSTEM', id: 'system:restore', grants: [] };

/**
 * Carries out again what a ledger tells was erased, in a database that was restored from before then. What stands in
 * the database's own ledger has been carried out in it, so the same ledger twice does nothing the second time.
 */
export function replayErasures(moment: Pick<Act, 'db' | 'now'>, ledger: unknown): Promise<number> {
  return together({ ...moment, actor: HOUSE, cause: 'SYSTEM' }, async (inside) => {
    const { db } = inside;
    const entries = read(z.array(entry), ledger).toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const known = await db.erasure.findMany({ where: { id: { in: entries.map((one) => one.id) } } });
    const done = new Set(known.map((one) => one.id));
    const left = entries.filter((one) => !done.has(one.id));
    let count = 0;
    for (const one of left) {
      const person = await db.person.findUnique({ where: { id: one.personId } });
      // Registered after the backup was taken: nothing of them came back.
      if (person === null) continue;
      if (person.anonymisedAt === null) await carryOutAgain(inside, one);
      await db.erasure.create({ data: one });
      count += 1;
    }
    return count;
  });
}

async function carryOutAgain(inside: ActInTransaction, { kind, personId }: Entry): Promise<void> {
  const { db } = inside;
  if (kind === 'CONTACT') await takeContact(inside, { personId });
  else if (kind === 'ANONYMISED') await takeName(inside, { personId });
  // That someone is no longer protected is for staff to say anew: the name must not show by mistake.
  else if (kind === 'PROTECTED') await db.person.update({ where: { id: personId }, data: { publication: 'HIDDEN' } });
}
