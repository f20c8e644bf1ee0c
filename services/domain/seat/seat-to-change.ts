import { invalid } from '../input.ts';
import type { Act, ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, type Day } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import type { Span } from './seat.rules.ts';

/** Whoever changes a committee's seats, and who holds them, takes turns: the committee is locked before its seats. */
export async function lockCommittee({ db }: ActInTransaction, committeeId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM committee WHERE id = ${committeeId}::uuid FOR NO KEY UPDATE`;
}

/** A seat to change, or to put someone in, with its committee; nobody else does so meanwhile. */
export async function seatToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const { db, actor } = inside;
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const where = { id };
  const seat = await db.seat.findUnique({ where, select: { committeeId: true } });
  if (seat !== null) await lockCommittee(inside, seat.committeeId);
  const find = () => db.seat.findUnique({ where, include: { committee: true, municipality: true } });
  return toChange(inside, { what: 'Seat', id, find, expectedVersion, yours });
}

export type SeatToChange = Awaited<ReturnType<typeof seatToChange>>;

/** The days that a seat exists; its committee's last day ends it too. */
export function daysOf(seat: {
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly committee: { readonly dissolvedOn: Date | null };
}): Span {
  const ends = [seat.validUntil, seat.committee.dissolvedOn].filter((day) => day !== null).map(dayStored);
  return { startsOn: dayStored(seat.validFrom), endsOn: ends.toSorted()[0] ?? null };
}

/** Every membership there ever was in the seats of a committee. */
export async function membershipsOf({ db }: Pick<Act, 'db'>, committeeId: string) {
  const rows = await db.membership.findMany({
    where: { seat: { committeeId } },
    include: { seat: { select: { kind: true } } },
  });
  return rows.map((row) => ({ ...row, ...spanOf(row) }));
}

/** The days of a membership or an office. */
export function spanOf({ startsOn, endsOn }: { readonly startsOn: Date; readonly endsOn: Date | null }): Span {
  return { startsOn: dayStored(startsOn), endsOn: dayStoredOrNull(endsOn) };
}

/** Refuses a span that ends before it begins. */
export function demandOrder({ startsOn, endsOn }: { startsOn: Day; endsOn?: Day | null | undefined }): void {
  if (endsOn && endsOn < startsOn) throw invalid('endsOn', 'must not be before startsOn', 'before_start');
}
