import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { demandSignedIn, seenOfAccess } from './access.ts';
import { demandVersion, userToChange } from './user-to-change.ts';

const exportInput = z.object({ id: id.nullish() });
export type ExportUser = z.input<typeof exportInput>;

/** All that is known about a user, as one document: about oneself unless another is named whom the caller looks after. */
export function exportUser(act: Act, input: ExportUser) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, actor, now } = inside;
    const userId = read(exportInput, input).id ?? actor.userId;
    // A program, or whoever develops, is no user.
    if (userId === undefined) throw new Refusal('NOT_FOUND', { what: 'User', id: actor.id });
    await userToChange(inside, userId, { orSelf: true });
    const [row] = await db.$queryRaw<{ known: object }[]>`SELECT app_export_user(${userId}::uuid) AS known`;
    await audit(inside, { event: 'USER_EXPORTED', userId });
    return { id: userId, document: JSON.stringify({ exportedAt: now, ...row?.known }, null, 2) };
  });
}

const anonymiseInput = z.object({ id, expectedVersion });
export type AnonymiseUser = z.input<typeof anonymiseInput>;

/**
 * Takes away who a user was who has left: the name, the address, how they signed in and where. What they did stays, under
 * the id. Whoever signs in the same way later is someone new.
 */
export function anonymiseUser(act: Act, input: AnonymiseUser) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, actor, now } = inside;
    const { id: userId, expectedVersion: expected } = read(anonymiseInput, input);
    const user = await userToChange(inside, userId);
    demandVersion('User', user, expected, {});
    if (user.anonymisedAt !== null) throw new Refusal('ALREADY_DONE', { what: 'User', id: userId });
    const [row] = await db.$queryRaw<
      { has: boolean }[]
    >`SELECT app_has_role(${userId}::uuid, ${now}::timestamptz) AS has`;
    if (row?.has === true) throw new Refusal('STILL_IN_USE', { what: 'User', id: userId, by: 'RoleGrant' });
    // Who has no role any more belongs nowhere: it is told where the last one was.
    const last = await db.roleGrant.findFirst({
      where: { userId, municipalityId: { not: null }, AND: [seenOfAccess(actor).roleGrant] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    await db.$queryRaw`SELECT app_forget_user(${userId}::uuid)::text`;
    await audit(inside, { event: 'USER_ANONYMISED', userId, municipalityId: last?.municipalityId });
    return { id: userId };
  });
}
