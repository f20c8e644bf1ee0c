import { addDays, type Day } from '../calendar.ts';
import { covers, type SeatKind, type Span } from '../seat/seat.rules.ts';

export type ElectionStatus = 'PLANNED' | 'HELD' | 'CANCELLED';

export const MOVES: Record<ElectionStatus, readonly ElectionStatus[]> = {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
};

export function canMove(from: ElectionStatus, to: ElectionStatus): boolean {
  return MOVES[from].includes(to);
}

export type ElectionVerb = 'NOMINATE' | 'UPDATE' | 'HOLD' | 'CANCEL';

/** What can be done with an election now; the services refuse the rest. Nothing in a closed year. */
export function openElectionVerbs(status: ElectionStatus, yearClosed: boolean): readonly ElectionVerb[] {
  if (yearClosed || status !== 'PLANNED') return [];
  const held = canMove(status, 'HELD') ? (['HOLD'] as const) : [];
  return ['NOMINATE', 'UPDATE', ...held, ...(canMove(status, 'CANCELLED') ? (['CANCEL'] as const) : [])];
}

/** Which of these isn't a resident's (R17): elections are of residents, to resident seats. */
export function lacksOfElection(kinds: {
  readonly person?: SeatKind;
  readonly seat?: SeatKind | undefined;
}): readonly string[] {
  return [
    ...(kinds.person !== undefined && kinds.person !== 'RESIDENT' ? ['resident'] : []),
    ...(kinds.seat !== undefined && kinds.seat !== 'RESIDENT' ? ['residentSeat'] : []),
  ];
}

interface Membership extends Span {
  readonly id: string;
  readonly seatId: string;
  readonly personId: string;
  readonly kind: SeatKind;
}

/**
 * Which memberships end on the day before a term starts, and which day that is: those that stand in a seat that was
 * filled, and those of the elected in any resident seat of the committee, since nobody holds two. Only resident seats
 * are touched (R17); one that starts with the term or later isn't of an earlier term.
 */
export function endedBy(
  elected: readonly { readonly seatId: string; readonly personId: string }[],
  memberships: readonly Membership[],
  termStartsOn: Day,
): { readonly lastDay: Day; readonly ended: readonly Membership[] } {
  const seats = new Set(elected.map(({ seatId }) => seatId));
  const people = new Set(elected.map(({ personId }) => personId));
  const ended = memberships.filter(
    (membership) =>
      membership.kind === 'RESIDENT' &&
      membership.startsOn < termStartsOn &&
      covers(membership, termStartsOn) &&
      (seats.has(membership.seatId) || people.has(membership.personId)),
  );
  return { lastDay: addDays(termStartsOn, -1), ended };
}
