import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act } from '../act.ts';
import { storedDay, type Day } from '../calendar.ts';

/** What is in force on a day: begun, and not ended before it. */
export function inForceOn(on: Day) {
  const day = storedDay(on);
  return {
    startsOn: { lte: day },
    OR: [{ endsOn: null }, { endsOn: { gte: day } }],
  } satisfies Prisma.MembershipWhereInput & Prisma.OfficeWhereInput;
}

/** Who holds which seat of a committee on a day, by kind of seat and place. */
export function membershipsOn({ db }: Pick<Act, 'db'>, committeeId: string, on: Day) {
  return db.membership.findMany({
    where: { ...inForceOn(on), seat: { committeeId } },
    include: { seat: true, person: true },
    orderBy: [{ seat: { kind: 'asc' } }, { seat: { position: 'asc' } }, { id: 'asc' }],
  });
}

/** Of these people, those who hold a seat of a kind in a committee on a day. */
export async function holdersAmong(
  { db }: Pick<Act, 'db'>,
  personIds: readonly string[],
  {
    committeeId,
    kind,
    on,
  }: { readonly committeeId: string; readonly kind: 'RESIDENT' | 'POLITICIAN'; readonly on: Day },
): Promise<ReadonlySet<string>> {
  const found = await db.membership.findMany({
    where: { ...inForceOn(on), personId: { in: [...personIds] }, seat: { committeeId, kind } },
    select: { personId: true },
  });
  return new Set(found.map(({ personId }) => personId));
}

/** The person who holds an office of a committee on a day, if any. */
export function officerOn({ db }: Pick<Act, 'db'>, committeeId: string, kind: 'LEADER' | 'DEPUTY_LEADER', on: Day) {
  return db.office.findFirst({
    where: { ...inForceOn(on), committeeId, kind },
    include: { person: true },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
  });
}
