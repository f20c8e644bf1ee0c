import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { audit } from './audit.ts';
import { hashOf, newSecret } from './secret.ts';

const HOUR = 3_600_000;

/** Whether nobody who can sign in with this provider looks after the installation. */
async function isWithoutAdministrator({ db, now }: ActInTransaction, issuer: string): Promise<boolean> {
  const day = storedDay(today(now, 'Europe/Oslo'));
  // A role that is over, or that has not begun, lets nobody in.
  const holds = { endedAt: null, validFrom: { lte: day }, OR: [{ validUntil: null }, { validUntil: { gte: day } }] };
  const count = await db.roleGrant.count({
    where: { role: 'SYSTEM_ADMIN', ...holds, user: { suspendedAt: null, identities: { some: { issuer } } } },
  });
  return count === 0;
}

/**
 * Makes a link that appoints the first system administrator: it works once, for an hour, and only while there is none.
 * Gives its token, which is kept nowhere; undefined when there is an administrator.
 */
export function newAdministratorLink(act: Act, issuer: string): Promise<string | undefined> {
  return together(act, async (inside) => {
    const { db, now } = inside;
    if (!(await isWithoutAdministrator(inside, issuer))) return undefined;
    const token = newSecret();
    const expiresAt = new Date(now.getTime() + HOUR);
    // The links of earlier starts that were never used.
    await db.administratorLink.deleteMany({ where: { usedAt: null, expiresAt: { lte: now } } });
    await db.administratorLink.create({ data: { tokenHash: hashOf(token), createdAt: now, expiresAt } });
    return token;
  });
}

/** Makes a user the system administrator if the link still works, and answers whether it did. */
export async function appointByLink(act: ActInTransaction, userId: string, token: string): Promise<boolean> {
  const { db, now } = act;
  // Of several who follow one link at once, and of several links, one appoints.
  await db.$queryRaw`SELECT pg_advisory_xact_lock(72707371)::text`;
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, include: { identities: true } });
  const isFirst = await Promise.all(user.identities.map(({ issuer }) => isWithoutAdministrator(act, issuer)));
  if (!isFirst.every(Boolean)) return false;
  const { count } = await db.administratorLink.updateMany({
    where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return false;
  const validFrom = storedDay(today(now, 'Europe/Oslo'));
  const { id } = await db.roleGrant.create({ data: { userId, role: 'SYSTEM_ADMIN', validFrom } });
  await audit(act, { event: 'GRANT_GIVEN', userId, of: { entity: 'RoleGrant', id }, reason: 'FIRST_ADMINISTRATOR' });
  return true;
}
