import type { Act, ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';
import type { Changeable } from '../rows.ts';
import { isSystemAdmin, seenOfAccess } from './access.ts';

/** Refuses an edit that rests on an older version. */
export function demandVersion(
  what: Changeable,
  { id, version }: { readonly id: string; readonly version: number },
  expectedVersion: number | null | undefined,
  yours: Readonly<Record<string, unknown>>,
  standing: object = {},
): void {
  if (expectedVersion === null || expectedVersion === undefined || expectedVersion === version) return;
  const theirs = Object.fromEntries(Object.entries(standing).filter(([field]) => yours[field] !== undefined));
  throw new Refusal('CHANGED_MEANWHILE', { what, id, expectedVersion, currentVersion: version, yours, theirs });
}

/** Finds a user whom the actor may shut out: not themselves, and nobody who has a role elsewhere or a higher one. */
export async function userToChange(act: ActInTransaction, userId: string, { orSelf = false } = {}) {
  const { db, actor } = act;
  await db.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`;
  const user = await db.user.findFirst({ where: { id: userId, AND: [seenOfAccess(actor).user] } });
  if (user === null) throw new Refusal('NOT_FOUND', { what: 'User', id: userId });
  if (actor.userId === userId) {
    if (orSelf) return user;
    throw new Refusal('NOT_ALLOWED', { what: 'User' });
  }
  if (!(await mayShutOut(act, userId))) throw new Refusal('NOT_ALLOWED', { what: 'User' });
  return user;
}

/** Whether the actor may shut a user out whom they see: not themselves, and nobody who has a role elsewhere or a higher one. */
export async function mayShutOut({ db, actor }: Pick<Act, 'db' | 'actor'>, userId: string): Promise<boolean> {
  if (actor.userId === userId) return false;
  if (isSystemAdmin(actor)) return true;
  // Roles elsewhere are not the actor's to see, so the database is asked whether there are any.
  const [row] = await db.$queryRaw<{ within: boolean }[]>`SELECT app_looks_after(${userId}::uuid) AS within`;
  return row?.within === true;
}
