import type { FieldFault } from '../refusal.ts';

export type Presence = 'PRESENT' | 'DEPUTY' | 'ABSENT';

export type SeatKind = 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';

export interface Entry {
  readonly membershipId: string;
  readonly presence: Presence;
  readonly deputyId?: string | null | undefined;
}

/** A seat that is held on the day of the meeting, in one of its committees. */
export interface HeldSeat {
  readonly id: string;
  readonly personId: string;
  /** A politician's personal deputy. */
  readonly deputyId: string | null;
  readonly seat: { readonly kind: SeatKind };
}

interface Known {
  readonly memberships: readonly HeldSeat[];
  /** The people of the municipality, of those who are named as deputies, and what they are. */
  readonly people: ReadonlyMap<string, SeatKind>;
}

/** Everything that is wrong with what is to be recorded, entry by entry. */
export function attendanceFaults(entries: readonly Entry[], { memberships, people }: Known): readonly FieldFault[] {
  const held = new Map(memberships.map((one) => [one.id, one]));
  const members = new Set(memberships.map(({ personId }) => personId));
  const named = new Set<string>();
  const standingIn = new Set<string>();
  return entries.flatMap(({ membershipId, presence, deputyId }, index) => {
    const at = (field: string, fault: string, message: string) => [
      { field: `entries.${index}.${field}`, fault, message },
    ];
    const membership = held.get(membershipId);
    if (membership === undefined) {
      return at(
        'membershipId',
        'not_in_force',
        'must be a membership in one of the committees on the day of the meeting',
      );
    }
    if (named.has(membershipId)) return at('membershipId', 'duplicate', 'must be named once');
    named.add(membershipId);
    if (presence !== 'DEPUTY') {
      return deputyId ? at('deputyId', 'unexpected', 'goes with the presence DEPUTY only') : [];
    }
    if (!deputyId) return at('deputyId', 'required', 'must be given with the presence DEPUTY');
    if (!people.has(deputyId)) return at('deputyId', 'unknown', 'must be a person of the municipality');
    if (members.has(deputyId)) return at('deputyId', 'is_member', 'must not hold a seat at the meeting');
    if (standingIn.has(deputyId)) return at('deputyId', 'duplicate', 'must stand in for one member only');
    standingIn.add(deputyId);
    if (membership.seat.kind === 'POLITICIAN' && membership.deputyId !== deputyId) {
      return at('deputyId', 'not_deputy', "must be the politician's personal deputy");
    }
    if (membership.seat.kind !== 'POLITICIAN' && people.get(deputyId) === 'POLITICIAN') {
      return at('deputyId', 'other_kind', 'must be a resident: a politician does not stand in for one');
    }
    return [];
  });
}

export interface AttendanceCount {
  readonly seatKind: SeatKind;
  readonly present: number;
  readonly deputies: number;
  readonly absent: number;
}

/** How many were there, by kind of seat; kinds that nobody was recorded for are left out. */
export function countAttendance(
  recorded: readonly { readonly presence: Presence; readonly seatKind: SeatKind }[],
): readonly AttendanceCount[] {
  const kinds: readonly SeatKind[] = ['RESIDENT', 'POLITICIAN', 'YOUTH_OBSERVER'];
  return kinds.flatMap((seatKind) => {
    const own = recorded.filter((one) => one.seatKind === seatKind);
    const count = (presence: Presence) => own.filter((one) => one.presence === presence).length;
    if (own.length === 0) return [];
    return [{ seatKind, present: count('PRESENT'), deputies: count('DEPUTY'), absent: count('ABSENT') }];
  });
}
