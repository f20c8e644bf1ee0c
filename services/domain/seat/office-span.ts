import type { ActInTransaction } from '../act.ts';
import type { Day } from '../calendar.ts';
import { invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { membershipsOf, spanOf } from './seat-to-change.ts';
import { heldUntil, overlap, type Span } from './seat.rules.ts';

interface Wanted {
  /** The office itself, where it is there already. */
  readonly id?: string;
  readonly committeeId: string;
  readonly personId: string;
  readonly kind: 'LEADER' | 'DEPUTY_LEADER';
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/**
 * The days that someone may hold an office: in a resident seat, and while nobody else has the office, nor they the other.
 * Without a last day it ends with the membership.
 */
export async function spanOfOffice(
  inside: ActInTransaction,
  { id, committeeId, personId, kind, startsOn, endsOn }: Wanted,
): Promise<Span> {
  const own = (await membershipsOf(inside, committeeId)).filter(
    (membership) => membership.personId === personId && membership.seat.kind === 'RESIDENT',
  );
  const until = heldUntil(startsOn, own);
  if (until === undefined)
    throw invalid('personId', 'must hold a resident seat of the committee on that day', 'elsewhere');
  if (endsOn !== null && until !== null && endsOn > until) {
    throw invalid('endsOn', 'must not be after the last day in a resident seat', 'too_late');
  }
  const span = { startsOn, endsOn: endsOn ?? until };
  const meanwhile = (await inside.db.office.findMany({ where: { committeeId } })).filter(
    (office) => office.id !== id && overlap(spanOf(office), span),
  );
  if (meanwhile.some((office) => office.kind === kind)) {
    throw new Refusal('ALREADY_EXISTS', { what: 'Office', field: 'kind', value: kind });
  }
  if (meanwhile.some((office) => office.personId === personId)) {
    throw new Refusal('ALREADY_EXISTS', { what: 'Office', field: 'personId', value: personId });
  }
  return span;
}
