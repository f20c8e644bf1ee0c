import type { ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull } from '../calendar.ts';
import { invalid } from '../input.ts';
import { inForce } from '../regulation/regulation.rules.ts';
import { addSeat } from '../seat/add-seat.ts';
import { daysOf, lockCommittee, spanOf } from '../seat/seat-to-change.ts';
import { endsOutside, overlap, type SeatKind, type Span } from '../seat/seat.rules.ts';

interface Wanted {
  readonly committeeId: string;
  readonly kind: SeatKind;
  readonly span: Span;
}

/**
 * The first seat of a kind that is free on all those days. Where there is none it is added, as long as the committee has
 * fewer of them than the regulation in force says (R18).
 */
export async function vacantSeat(inside: ActInTransaction, { committeeId, kind, span }: Wanted) {
  const { db } = inside;
  await lockCommittee(inside, committeeId);
  const seats = await db.seat.findMany({
    where: { committeeId, kind },
    include: { memberships: true, committee: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const free = seats.find(
    (seat) =>
      endsOutside(span, daysOf(seat)).length === 0 && !seat.memberships.some((one) => overlap(spanOf(one), span)),
  );
  if (free !== undefined) return { id: free.id, isNew: false };
  const there = seats.filter((seat) =>
    overlap(span, { startsOn: dayStored(seat.validFrom), endsOn: dayStoredOrNull(seat.validUntil) }),
  );
  const most = await mostSeats(inside, { committeeId, kind, span });
  if (most !== null && there.length >= most) throw invalid('kind', 'no seat of this kind is vacant', 'no_seat');
  return { id: (await addSeat(inside, { committeeId, kind, validFrom: span.startsOn })).id, isNew: true };
}

/** How many seats of a kind the regulation in force says; null where it says nothing of them. */
async function mostSeats({ db }: ActInTransaction, { committeeId, kind, span }: Wanted): Promise<number | null> {
  if (kind === 'YOUTH_OBSERVER') return null;
  const { municipalityId } = await db.committee.findUniqueOrThrow({ where: { id: committeeId } });
  const versions = await db.regulation.findMany({ where: { municipalityId } });
  const found = inForce(
    versions.map(({ validFrom, residentSeats, politicianSeats }) => ({
      validFrom: dayStored(validFrom),
      RESIDENT: residentSeats,
      POLITICIAN: politicianSeats,
    })),
    span.startsOn,
  );
  return found?.[kind] ?? null;
}
