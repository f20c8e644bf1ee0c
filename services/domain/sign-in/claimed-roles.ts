import type { ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { audit } from './audit.ts';

/** A role that an identity provider gives, in a municipality or, for a coordinator, in one of its committees. */
export interface ClaimedRole {
  readonly role: 'COORDINATOR' | 'ANALYST' | 'MUNICIPAL_ADMIN' | 'SYSTEM_ADMIN';
  /** The number of the municipality; none for a system administrator. */
  readonly municipality?: string | undefined;
  /** The slug of the committee. */
  readonly committee?: string | undefined;
}

/** Makes a user's grants of the claimed kind those that the provider says now; what administrators gave stays. */
export async function followClaims(act: ActInTransaction, userId: string, roles: readonly ClaimedRole[]) {
  const { db, now } = act;
  const wanted = new Map((await Promise.all(roles.map((role) => placeOf(act, role)))).flat().map((p) => [keyOf(p), p]));
  const standing = await db.roleGrant.findMany({ where: { userId, source: 'CLAIM', endedAt: null } });
  for (const { id, ...grant } of standing) {
    if (wanted.delete(keyOf(grant))) continue;
    await db.roleGrant.update({ where: { id }, data: { endedAt: now } });
    const { municipalityId } = grant;
    await audit(act, {
      event: 'GRANT_ENDED',
      userId,
      municipalityId,
      of: { entity: 'RoleGrant', id },
      reason: 'CLAIM',
    });
  }
  for (const { timeZone, ...place } of wanted.values()) {
    const validFrom = storedDay(today(now, timeZone));
    const { id } = await db.roleGrant.create({ data: { ...place, userId, source: 'CLAIM', validFrom } });
    const { municipalityId } = place;
    await audit(act, {
      event: 'GRANT_GIVEN',
      userId,
      municipalityId,
      of: { entity: 'RoleGrant', id },
      reason: 'CLAIM',
    });
  }
}

/** The place that a claim names; nothing where there is no such municipality or committee (any more). */
async function placeOf({ db }: ActInTransaction, { role, municipality: number, committee: slug }: ClaimedRole) {
  if (role === 'SYSTEM_ADMIN') return [{ role, municipalityId: null, committeeId: null, timeZone: 'Europe/Oslo' }];
  if (number === undefined) return [];
  const found = await db.municipality.findUnique({ where: { number } });
  if (found === null) return [];
  const place = { role, municipalityId: found.id, committeeId: null, timeZone: found.timeZone };
  if (slug === undefined) return [place];
  const committee = await db.committee.findFirst({ where: { municipalityId: found.id, slug } });
  return committee === null ? [] : [{ ...place, committeeId: committee.id }];
}

interface Place {
  readonly role: string;
  readonly municipalityId: string | null;
  readonly committeeId: string | null;
}

function keyOf({ role, municipalityId, committeeId }: Place): string {
  return `${role} ${municipalityId} ${committeeId}`;
}
