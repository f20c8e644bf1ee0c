import type { ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { lockCommittee } from './seat-to-change.ts';

/** A membership to change, with its seat and its person; nobody else changes the committee's seats meanwhile. */
export async function membershipToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const { db, actor } = inside;
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const where = { id };
  const of = await db.membership.findUnique({ where, select: { seat: { select: { committeeId: true } } } });
  if (of !== null) await lockCommittee(inside, of.seat.committeeId);
  const find = () =>
    db.membership.findUnique({
      where,
      include: { person: true, seat: { include: { committee: true, municipality: true } } },
    });
  return toChange(inside, { what: 'Membership', id, find, expectedVersion, yours });
}
