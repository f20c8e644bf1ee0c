import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, storedDay, today } from '../calendar.ts';
import { aDay, expectedVersion, id, invalid, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { demandSignedIn, mayEnd, mayGrant, seenOfAccess } from './access.ts';
import { demandVersion } from './user-to-change.ts';

const grantInput = z.object({
  userId: id,
  role: z.enum(['COORDINATOR', 'ANALYST', 'MUNICIPAL_ADMIN', 'SYSTEM_ADMIN']),
  municipality: z.string().nullish(),
  committeeId: id.nullish(),
  validFrom: aDay.nullish(),
  validUntil: aDay.nullish(),
});
export type GrantRole = z.input<typeof grantInput>;

const ZONE = 'Europe/Oslo';

/** Gives a user a role, in a municipality or, for a coordinator, for one of its committees. */
export function grantRole(act: Act, input: GrantRole) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, actor, now } = inside;
    const { userId, role, validFrom, validUntil, ...values } = read(grantInput, input);
    const place = await placeOf(inside, { role, ...values });
    const { timeZone, municipalityId, committeeId } = place;
    if (!mayGrant(actor, userId, { role, ...(municipalityId === null ? {} : { municipalityId }) })) {
      throw new Refusal('NOT_ALLOWED', { what: 'RoleGrant' });
    }
    // Whoever may give a role has been told the user's id: who has no role yet is in nobody's list but their own.
    const [known] = await db.$queryRaw<{ is: boolean }[]>`SELECT app_is_user(${userId}::uuid) AS is`;
    if (known?.is !== true) throw new Refusal('NOT_FOUND', { what: 'User', id: userId });
    const from = validFrom ?? today(now, timeZone);
    if (validUntil && validUntil < from) {
      throw invalid('validUntil', 'must not be before validFrom', 'before_start');
    }
    const grant = await db.roleGrant.create({
      data: {
        userId,
        role,
        municipalityId,
        committeeId,
        validFrom: storedDay(from),
        validUntil: validUntil ? storedDay(validUntil) : null,
      },
    });
    await audit(inside, { event: 'GRANT_GIVEN', userId, municipalityId, of: { entity: 'RoleGrant', id: grant.id } });
    return grant;
  });
}

interface Asked extends Pick<z.output<typeof grantInput>, 'role' | 'municipality' | 'committeeId'> {}

async function placeOf({ db }: ActInTransaction, { role, municipality: number, committeeId }: Asked) {
  if (role === 'SYSTEM_ADMIN') {
    if (number || committeeId) throw invalid('municipality', 'must be left out: it holds everywhere', 'not_with');
    return { municipalityId: null, committeeId: null, timeZone: ZONE };
  }
  if (!number) throw invalid('municipality', 'must be given for this role', 'required');
  const municipality = await db.municipality.findUnique({ where: { number } });
  if (municipality === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  const { id: municipalityId, timeZone } = municipality;
  if (!committeeId) return { municipalityId, committeeId: null, timeZone };
  if (role !== 'COORDINATOR')
    throw invalid('committeeId', 'must be left out: only coordinators have committees', 'not_with');
  const committee = await db.committee.findUnique({ where: { id: committeeId, municipalityId } });
  if (committee === null) throw new Refusal('NOT_FOUND', { what: 'Committee', id: committeeId });
  return { municipalityId, committeeId, timeZone };
}

const endInput = z.object({ id, lastDay: aDay.nullish(), expectedVersion });
export type EndGrant = z.input<typeof endInput>;

/** Ends a grant at once, so that it counts no more from the next request on; or sets its last day. */
export function endGrant(act: Act, input: EndGrant) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, actor, now } = inside;
    const { id: grantId, lastDay, expectedVersion: expected } = read(endInput, input);
    await db.$queryRaw`SELECT 1 FROM role_grant WHERE id = ${grantId}::uuid FOR UPDATE`;
    const found = await db.roleGrant.findFirst({ where: { id: grantId, AND: [seenOfAccess(actor).roleGrant] } });
    if (found === null) throw new Refusal('NOT_FOUND', { what: 'RoleGrant', id: grantId });
    const { userId, municipalityId, validFrom, validUntil, endedAt } = found;
    // One may always have less than one was given, and never more.
    const isMore = lastDay && validUntil !== null && lastDay > dayStored(validUntil);
    if (!mayEnd(actor, found) || (actor.userId === userId && isMore)) {
      throw new Refusal('NOT_ALLOWED', { what: 'RoleGrant' });
    }
    demandVersion('RoleGrant', found, expected, { lastDay });
    if (endedAt !== null) throw new Refusal('ALREADY_DONE', { what: 'RoleGrant', id: grantId });
    if (lastDay && lastDay < dayStored(validFrom)) {
      throw invalid('lastDay', 'must not be before validFrom', 'before_start');
    }
    const data = lastDay ? { validUntil: storedDay(lastDay) } : { endedAt: now };
    const grant = await db.roleGrant.update({ where: { id: grantId }, data });
    await audit(inside, { event: 'GRANT_ENDED', userId, municipalityId, of: { entity: 'RoleGrant', id: grantId } });
    return grant;
  });
}
