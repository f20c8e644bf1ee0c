import type { Act, Actor } from '../act.ts';
import { grantsOf } from '../sign-in/grants.ts';
import { hashOf } from '../sign-in/secret.ts';

const HOUR = 3_600_000;
const SECRET = /^[\w-]{43}$/;

/** The user whose calendar is at an address, with what they may do now; undefined when there is nobody (any more). */
export async function readerOf({ db, now }: Pick<Act, 'db' | 'now'>, secret: string): Promise<Actor | undefined> {
  if (!SECRET.test(secret)) return undefined;
  const found = await db.calendarAddress.findFirst({
    where: { secretHash: hashOf(secret), user: { suspendedAt: null } },
    select: { id: true, userId: true, lastUsedAt: true },
  });
  if (found === null) return undefined;
  const { id, userId, lastUsedAt } = found;
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= HOUR) {
    await db.calendarAddress.updateMany({ where: { id }, data: { lastUsedAt: now } });
  }
  return { kind: 'STAFF', id: `user:${userId}`, userId, grants: await grantsOf({ db, now }, userId) };
}
