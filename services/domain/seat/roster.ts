import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay, today, type Day } from '../calendar.ts';
import { inForce } from '../regulation/regulation.rules.ts';
import { compositionOf } from './composition.rules.ts';
import { inForceOn } from './seat-holders.ts';
import { covers } from './seat.rules.ts';

/** Who, of which committee, and when; the day is today in the municipality unless given. */
export interface Wanted {
  readonly committeeId: string;
  readonly on?: Day | null | undefined;
}

type Membership = Prisma.MembershipGetPayload<{ include: { person: true; deputy: true } }>;

export interface RosterEntry {
  readonly seat: Prisma.SeatGetPayload<object>;
  /** Null while the seat is vacant. */
  readonly membership: Membership | null;
  /** The office of whoever holds the seat. */
  readonly office: 'LEADER' | 'DEPUTY_LEADER' | null;
}

/** Every seat that a committee has on a day, residents' first, with who holds it; vacant ones too (R18). */
export async function roster(act: Act, wanted: Wanted): Promise<readonly RosterEntry[]> {
  const { db } = act;
  const { committee, on } = await dayAsked(act, wanted);
  const ends = dayStoredOrNull(committee.dissolvedOn);
  if (ends !== null && on > ends) return [];
  const day = storedDay(on);
  const seats = await db.seat.findMany({
    where: {
      committeeId: committee.id,
      validFrom: { lte: day },
      OR: [{ validUntil: null }, { validUntil: { gte: day } }],
    },
    include: { memberships: { where: inForceOn(on), include: { person: true, deputy: true }, take: 1 } },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  });
  const offices = await db.office.findMany({ where: { ...inForceOn(on), committeeId: committee.id } });
  return seats.map(({ memberships: [membership = null], ...seat }) => ({
    seat,
    membership,
    office: offices.find(({ personId }) => personId === membership?.personId)?.kind ?? null,
  }));
}

/** How a committee is composed on a day, and the version of the regulation it is held against (R18). */
export async function composition(act: Act, wanted: Wanted) {
  const { committee, on } = await dayAsked(act, wanted);
  const span = { startsOn: dayStored(committee.establishedOn), endsOn: dayStoredOrNull(committee.dissolvedOn) };
  const versions = await act.db.regulation.findMany({ where: { municipalityId: committee.municipalityId } });
  const found = inForce(
    versions.map((version) => ({ version, validFrom: dayStored(version.validFrom) })),
    on,
  );
  const regulation = covers(span, on) ? (found?.version ?? null) : null;
  const seats = (await roster(act, { committeeId: committee.id, on })).map(({ seat, membership }) => ({
    kind: seat.kind,
    held: membership !== null,
  }));
  return { on, regulation, ...compositionOf(seats, regulation) };
}

async function dayAsked({ db, now }: Act, { committeeId, on }: Wanted) {
  const committee = await db.committee.findUniqueOrThrow({
    where: { id: committeeId },
    include: { municipality: { select: { timeZone: true } } },
  });
  return { committee, on: on ?? today(now, committee.municipality.timeZone) };
}
