import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay, type Day } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../rows.ts';
import { seatToChange, spanOf, type SeatToChange } from './seat-to-change.ts';
import { endsBeyond, overlap } from './seat.rules.ts';

const updateInput = z.object({ id, label: text(100).nullish(), expectedVersion });
export type UpdateSeat = z.input<typeof updateInput>;

/** Changes what else marks a seat, such as youth. */
export function updateSeat(act: Act, input: UpdateSeat) {
  return together(act, async (inside) => {
    const { id: seatId, expectedVersion: expected, ...values } = read(updateInput, input);
    await seatToChange(inside, seatId, expected, values);
    return inside.db.seat.update({ where: { id: seatId }, data: given(values) });
  });
}

const endInput = z.object({ id, validUntil: aDay.nullable(), expectedVersion });
export type EndSeat = z.input<typeof endInput>;

/** Records a seat's last day; none takes that back. Refused while someone sits, or may be elected, beyond it. */
export function endSeat(act: Act, input: EndSeat) {
  return together(act, async (inside) => {
    const { id: seatId, validUntil, expectedVersion: expected } = read(endInput, input);
    const seat = await seatToChange(inside, seatId, expected, { validUntil });
    const span = { startsOn: dayStored(seat.validFrom), endsOn: validUntil };
    if (validUntil !== null && validUntil < span.startsOn)
      throw invalid('validUntil', 'must not be before validFrom', 'before_start');
    const by = await inUseAfter(inside, seat, validUntil);
    if (by !== null) throw new Refusal('STILL_IN_USE', { what: 'Seat', id: seatId, by });
    const others = await inside.db.seat.findMany({
      where: { committeeId: seat.committeeId, kind: seat.kind, position: seat.position, id: { not: seatId } },
    });
    const taken = others.some((other) =>
      overlap(span, { startsOn: dayStored(other.validFrom), endsOn: dayStoredOrNull(other.validUntil) }),
    );
    if (taken) throw new Refusal('ALREADY_EXISTS', { what: 'Seat', field: 'position', value: String(seat.position) });
    const data = { validUntil: validUntil === null ? null : storedDay(validUntil) };
    return inside.db.seat.update({ where: { id: seatId }, data });
  });
}

async function inUseAfter({ db }: ActInTransaction, { id: seatId }: SeatToChange, last: Day | null) {
  if (last === null) return null;
  const memberships = await db.membership.findMany({ where: { seatId } });
  if (memberships.map(spanOf).some((span) => endsBeyond(span, last))) return 'Membership';
  const electionRound = {
    status: 'PLANNED' as const,
    OR: [{ termEndsOn: null }, { termEndsOn: { gt: storedDay(last) } }],
  };
  return (await db.candidacy.count({ where: { seatId, withdrawnOn: null, electionRound } })) > 0
    ? 'ElectionRound'
    : null;
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveSeat = z.input<typeof removeInput>;

/** Removes a seat that was recorded by mistake and that nobody ever held or stood for. */
export function removeSeat(act: Act, input: RemoveSeat) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const { id: seatId } = await seatToChange(inside, values.id, values.expectedVersion);
    const [held, stoodFor] = [
      await db.membership.count({ where: { seatId } }),
      await db.candidacy.count({ where: { seatId } }),
    ];
    if (held + stoodFor > 0) {
      throw new Refusal('STILL_IN_USE', { what: 'Seat', id: seatId, by: held > 0 ? 'Membership' : 'ElectionRound' });
    }
    return db.seat.delete({ where: { id: seatId } });
  });
}
