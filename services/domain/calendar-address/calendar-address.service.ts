import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { id, read } from '../input.ts';
import { reachOf } from '../reach.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { hashOf, newSecret } from '../sign-in/secret.ts';
import { demandSignedIn, seenOfAccess } from '../user/access.ts';

/** An address and the secret in it, which is shown this once. */
export interface NewAddress {
  readonly id: string;
  readonly secret: string;
}

/** Makes a secret address for the calendar of one's own committees; the one before stops working. */
export function createCalendarAddress(act: Act): Promise<NewAddress> {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, actor, now } = inside;
    const { userId } = actor;
    // An address is somebody's: what acts without a user has no calendar.
    if (userId === undefined) throw new Refusal('NOT_FOUND', { what: 'User', id: actor.id });
    const { whole, committees } = reachOf(actor);
    if (whole.length === 0 && committees.length === 0) throw new Refusal('NOT_ALLOWED', { what: 'CalendarAddress' });
    await endAddresses(inside, userId);
    const secret = newSecret();
    const { id: addressId } = await db.calendarAddress.create({
      data: { userId, secretHash: hashOf(secret), createdAt: now },
      select: { id: true },
    });
    const of = { entity: 'CalendarAddress', id: addressId } as const;
    await audit(inside, { event: 'CALENDAR_ADDRESS_CREATED', userId, of });
    return { id: addressId, secret };
  });
}

const revokeInput = z.object({ id });
export type RevokeCalendarAddress = z.input<typeof revokeInput>;

/** Takes an address of one's own back: nothing is read there from the next request on. */
export function revokeCalendarAddress(act: Act, input: RevokeCalendarAddress) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, actor } = inside;
    const { id: addressId } = read(revokeInput, input);
    const { calendarAddress: seen } = seenOfAccess(actor);
    const where = { id: addressId, AND: [seen] };
    const found = await db.calendarAddress.findFirst({ where, select: { userId: true } });
    if (found === null) throw new Refusal('NOT_FOUND', { what: 'CalendarAddress', id: addressId });
    await end(inside, found.userId, addressId);
    return { id: addressId };
  });
}

/** Takes back every address of a user. */
export async function endAddresses(act: ActInTransaction, userId: string): Promise<void> {
  const found = await act.db.calendarAddress.findMany({ where: { userId }, select: { id: true } });
  for (const one of found) await end(act, userId, one.id);
}

async function end(act: ActInTransaction, userId: string, addressId: string) {
  const { count } = await act.db.calendarAddress.deleteMany({ where: { id: addressId } });
  if (count === 0) return;
  const of = { entity: 'CalendarAddress', id: addressId } as const;
  await audit(act, { event: 'CALENDAR_ADDRESS_REVOKED', userId, of });
}
