import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay } from '../calendar.ts';
import { aDay, id, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { spanOfOffice } from './office-span.ts';
import { demandOrder, lockCommittee } from './seat-to-change.ts';

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
    const span = await spanOfOffice(inside, { committeeId, personId, kind, startsOn, endsOn });
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
