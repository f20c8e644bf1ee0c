import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay } from '../calendar.ts';
import { aDay, id, read, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { demandOrder, lockCommittee, membershipsOf, spanOf } from './seat-to-change.ts';
import { heldUntil, overlap } from './seat.rules.ts';

const appointInput = z.object({
  committeeId: id,
  personId: id,
  kind: z.enum(['LEADER', 'DEPUTY_LEADER']),
  startsOn: aDay,
  endsOn: aDay.nullish(),
});
export type AppointOfficer = z.input<typeof appointInput>;

/**
 * Records that a committee's residents elected one of themselves leader or deputy leader, from a day on. The office
 * ends with the membership at the latest.
 */
export function appointOfficer(act: Act, input: AppointOfficer) {
  return together(act, async (inside) => {
    const { committeeId, personId, kind, startsOn, endsOn = null } = read(appointInput, input);
    const { db } = inside;
    demandOrder({ startsOn, endsOn });
    await lockCommittee(inside, committeeId);
    const { municipalityId } = await toChange(inside, {
      what: 'Committee',
      right: 'WORK',
      id: committeeId,
      find: () => db.committee.findUnique({ where: { id: committeeId } }),
    });
    if ((await db.person.count({ where: { id: personId, municipalityId } })) === 0) {
      throw new Refusal('NOT_FOUND', { what: 'Person', id: personId });
    }
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
    const meanwhile = (await db.office.findMany({ where: { committeeId } })).filter((office) =>
      overlap(spanOf(office), span),
    );
    if (meanwhile.some((office) => office.kind === kind)) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Office', field: 'kind', value: kind });
    }
    if (meanwhile.some((office) => office.personId === personId)) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Office', field: 'personId', value: personId });
    }
    return db.office.create({
      data: {
        municipalityId,
        committeeId,
        personId,
        kind,
        startsOn: storedDay(startsOn),
        endsOn: span.endsOn === null ? null : storedDay(span.endsOn),
      },
    });
  });
}
