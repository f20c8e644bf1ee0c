import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay } from '../calendar.ts';
import { aDay, id, read, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { kind } from '../person/register-person.ts';
import { lockCommittee } from './seat-to-change.ts';
import { endsOutside, overlap } from './seat.rules.ts';

const addInput = z.object({
  committeeId: id,
  kind,
  position: z.int().min(1, 'must be 1 or more').max(100, 'must be 100 or less').nullish(),
  label: text(100).nullish(),
  validFrom: aDay,
});
export type AddSeat = z.input<typeof addInput>;

/** Adds a seat to a committee, from a day on: next among those of its kind unless its place is given. */
export function addSeat(act: Act, input: AddSeat) {
  return together(act, async (inside) => {
    const { committeeId, label, ...values } = read(addInput, input);
    const { db } = inside;
    await lockCommittee(inside, committeeId);
    const committee = await toChange(inside, {
      what: 'Committee',
      right: 'WORK',
      id: committeeId,
      find: () => db.committee.findUnique({ where: { id: committeeId } }),
    });
    const { establishedOn, dissolvedOn, municipalityId } = committee;
    const span = { startsOn: values.validFrom, endsOn: null };
    const exists = { startsOn: dayStored(establishedOn), endsOn: dayStoredOrNull(dissolvedOn) };
    if (endsOutside(span, exists).includes('startsOn')) {
      throw invalid('validFrom', 'must be a day on which the committee exists', 'elsewhere');
    }
    const others = (await db.seat.findMany({ where: { committeeId, kind: values.kind } })).filter((seat) =>
      overlap(span, { startsOn: dayStored(seat.validFrom), endsOn: dayStoredOrNull(seat.validUntil) }),
    );
    const position = values.position ?? Math.max(0, ...others.map((seat) => seat.position)) + 1;
    if (others.some((seat) => seat.position === position)) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Seat', field: 'position', value: String(position) });
    }
    return db.seat.create({
      data: {
        municipalityId,
        committeeId,
        kind: values.kind,
        position,
        label: label ?? null,
        validFrom: storedDay(values.validFrom),
      },
    });
  });
}
