import { addDays, theDay, type Day } from '../calendar.ts';

export type SeatKind = 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';

/** From a day to a day, both counted; without an end while nobody knows it. */
export interface Span {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** Whether a day belongs to a span. */
export function covers({ startsOn, endsOn }: Span, on: Day): boolean {
  return startsOn <= on && (endsOn === null || on <= endsOn);
}

/** Whether two spans have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  return covers(a, b.startsOn) || covers(b, a.startsOn);
}

/** Which ends of a span lie outside another; none when it lies within. An open end reaches beyond a known one. */
export function endsOutside(inner: Span, outer: Span): readonly ('startsOn' | 'endsOn')[] {
  const early = !covers(outer, inner.startsOn);
  const late = endsBeyond(inner, outer.endsOn);
  return [...(early ? (['startsOn'] as const) : []), ...(late ? (['endsOn'] as const) : [])];
}

/** Whether a span reaches beyond a day; nothing reaches beyond no end. */
export function endsBeyond({ endsOn }: Pick<Span, 'endsOn'>, last: Day | null): boolean {
  return last !== null && (endsOn === null || endsOn > last);
}

interface Membership extends Span {
  readonly id: string;
  readonly seatId: string;
  readonly personId: string;
}

/**
 * What keeps a person from a seat: another who holds it on one of the days (SEAT_TAKEN), or another seat of the same
 * committee that the person holds then (SEATED_ELSEWHERE). The memberships are those of the whole committee.
 */
export function whatHinders(
  wanted: Span & { readonly seatId: string; readonly personId: string },
  memberships: readonly Membership[],
): 'SEAT_TAKEN' | 'SEATED_ELSEWHERE' | null {
  const meanwhile = memberships.filter((membership) => overlap(membership, wanted));
  if (meanwhile.some(({ seatId }) => seatId === wanted.seatId)) return 'SEAT_TAKEN';
  return meanwhile.some(({ personId }) => personId === wanted.personId) ? 'SEATED_ELSEWHERE' : null;
}

/** The last day until which spans follow each other from a day on; null for no end, undefined where none begins. */
export function heldUntil(on: Day, spans: readonly Span[]): Day | null | undefined {
  const now = spans.find((span) => covers(span, on));
  if (now === undefined || now.endsOn === null) return now?.endsOn;
  const after = heldUntil(addDays(now.endsOn, 1), spans);
  return after === undefined ? now.endsOn : after;
}

export type SeatVerb = 'FILL' | 'UPDATE' | 'END' | 'REMOVE';

/** What can be done with a seat now; the services refuse the rest. */
export function openSeatVerbs(
  { existsUntil, memberships, stoodFor }: { existsUntil: Day | null; memberships: readonly Span[]; stoodFor: boolean },
  today: Day,
): readonly SeatVerb[] {
  const sitsOn = memberships.some(({ endsOn }) => endsOn === null);
  const verbs: Record<SeatVerb, boolean> = {
    FILL: !sitsOn && (existsUntil === null || today <= existsUntil),
    UPDATE: true,
    END: !sitsOn || existsUntil !== null,
    REMOVE: memberships.length === 0 && !stoodFor,
  };
  return (Object.keys(verbs) as SeatVerb[]).filter((verb) => verbs[verb]);
}

export type MembershipVerb = 'END' | 'NAME_DEPUTY' | 'REMOVE';

/** How long a membership that has ended can still be taken away as a mistake. */
const MISTAKES_ARE_SEEN_WITHIN = 30;

/**
 * Whether a membership is history and stays (R17): one that reaches into a year that is closed, or that ended and has stood
 * there for a month.
 */
export function isHistory(
  span: Span,
  { recordedOn, closedYears, today }: { recordedOn: Day; closedYears: readonly number[]; today: Day },
): boolean {
  const isInClosed = closedYears.some((year) =>
    overlap(span, { startsOn: theDay(`${year}-01-01`), endsOn: theDay(`${year}-12-31`) }),
  );
  const hasEnded = span.endsOn !== null && span.endsOn < today;
  return isInClosed || (hasEnded && addDays(recordedOn, MISTAKES_ARE_SEEN_WITHIN) < today);
}

/** What can be done with a membership now; the services refuse the rest. One that was at meetings is never removed. */
export function openMembershipVerbs({
  isPolitician,
  stays,
}: {
  readonly isPolitician: boolean;
  /** It is history, or was at meetings. */
  readonly stays: boolean;
}): readonly MembershipVerb[] {
  return ['END', ...(isPolitician ? (['NAME_DEPUTY'] as const) : []), ...(stays ? [] : (['REMOVE'] as const))];
}
