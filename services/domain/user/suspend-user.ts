import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { expectedVersion, id, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { endAddresses } from '../calendar-address/calendar-address.service.ts';
import { audit } from '../sign-in/audit.ts';
import { demandSignedIn } from './access.ts';
import { demandVersion, userToChange } from './user-to-change.ts';

const userInput = z.object({ id, expectedVersion });
export type SuspendUser = z.input<typeof userInput>;

/** Shuts a user out: every session ends, and there is no signing in. */
export function suspendUser(act: Act, input: SuspendUser) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: userId, expectedVersion: expected } = read(userInput, input);
    const user = await userToChange(inside, userId);
    demandVersion('User', user, expected, {});
    if (user.suspendedAt !== null) throw new Refusal('ALREADY_DONE', { what: 'User', id: userId });
    await endSessions(inside, userId);
    await endAddresses(inside, userId);
    await audit(inside, { event: 'USER_SUSPENDED', userId });
    return db.user.update({ where: { id: userId }, data: { suspendedAt: now } });
  });
}

/** Lets a user in again who was shut out. */
export function reinstateUser(act: Act, input: SuspendUser) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db } = inside;
    const { id: userId, expectedVersion: expected } = read(userInput, input);
    const user = await userToChange(inside, userId);
    demandVersion('User', user, expected, {});
    if (user.suspendedAt === null) throw new Refusal('ALREADY_DONE', { what: 'User', id: userId });
    await audit(inside, { event: 'USER_REINSTATED', userId });
    return db.user.update({ where: { id: userId }, data: { suspendedAt: null } });
  });
}

const everywhereInput = z.object({ id: id.nullish() });
export type SignOutEverywhere = z.input<typeof everywhereInput>;

/** Ends every session of a user: one's own unless another is named. */
export function signOutEverywhere(act: Act, input: SignOutEverywhere) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const userId = read(everywhereInput, input).id ?? inside.actor.userId;
    // A program, or whoever develops, has no session of its own.
    if (userId === undefined) throw new Refusal('NOT_FOUND', { what: 'User', id: inside.actor.id });
    const user = await userToChange(inside, userId, { orSelf: true });
    await endSessions(inside, userId);
    return user;
  });
}

const sessionInput = z.object({ id });
export type RevokeSession = z.input<typeof sessionInput>;

/** Ends one session, from the next request on. */
export function revokeSession(act: Act, input: RevokeSession) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: sessionId } = read(sessionInput, input);
    const missing = new Refusal('NOT_FOUND', { what: 'Session', id: sessionId });
    const select = { id: true, userId: true, revokedAt: true } as const;
    const found = await db.session.findUnique({ where: { id: sessionId }, select });
    if (found === null) throw missing;
    const { userId } = found;
    await userToChange(inside, userId, { orSelf: true }).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === 'NOT_FOUND' ? missing : error;
    });
    if (found.revokedAt !== null) return found;
    await audit(inside, { event: 'SESSION_REVOKED', userId, of: { entity: 'Session', id: sessionId } });
    return db.session.update({ where: { id: sessionId }, data: { revokedAt: now }, select });
  });
}

async function endSessions(act: ActInTransaction, userId: string): Promise<void> {
  const { db, now } = act;
  const { count } = await db.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  if (count > 0) await audit(act, { event: 'SESSION_REVOKED', userId, reason: 'ALL' });
}
