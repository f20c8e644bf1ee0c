import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read, reason, year } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { createCycle, publishCycle } from './create-cycle.ts';
import { canMove } from './cycle.rules.ts';
import { activeCommittees, versionToOpen } from './year-plan.ts';

const openInput = z.object({ committeeId: id, year, wheelVersionId: id.nullish() });
export type OpenCycle = z.input<typeof openInput>;

/** Opens one committee's year from the wheel, or publishes it where it is prepared. The same year again changes nothing (R01). */
export function openCycle(act: Act, input: OpenCycle) {
  return together(act, async (inside) => {
    const { db } = inside;
    const values = read(openInput, input);
    const { municipalityId, municipality } = await toChange(inside, {
      what: 'Committee',
      right: 'WORK',
      id: values.committeeId,
      find: () => db.committee.findUnique({ where: { id: values.committeeId }, include: { municipality: true } }),
    });
    const opening = { ...values, municipalityId, municipality: municipality.number };
    const committee = (await activeCommittees(inside, opening)).find((one) => one.id === values.committeeId);
    if (committee === undefined) {
      throw new Refusal('COMMITTEE_INACTIVE', { committeeId: values.committeeId, year: values.year });
    }
    const found = committee.cycles[0];
    if (found === undefined) {
      const version = await versionToOpen(inside, opening);
      return createCycle(inside, { ...opening, status: 'OPEN', version });
    }
    if (found.status !== 'PLANNED') return found;
    return publishCycle(inside, found.id);
  });
}

const unpublishInput = z.object({ id, reason, expectedVersion });
export type UnpublishCycle = z.input<typeof unpublishInput>;

/** Takes an open year back to preparation, while nothing in it is held or done. Portals are told with the reason. */
export function unpublishCycle(act: Act, input: UnpublishCycle) {
  const values = read(unpublishInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const found = await toChange(inside, {
      what: 'Cycle',
      id: values.id,
      find: () => db.cycle.findUnique({ where: { id: values.id } }),
      expectedVersion: values.expectedVersion,
    });
    if (!canMove(found.status, 'PLANNED')) throw new Refusal('CYCLE_MOVE', { from: found.status, to: 'PLANNED' });
    const done =
      (await db.phase.count({ where: { cycleId: found.id, doneOn: { not: null } } })) +
      (await db.meetingCommittee.count({ where: { cycleId: found.id, meeting: { status: 'HELD' } } }));
    if (done > 0) throw new Refusal('ALREADY_DONE', { what: 'Cycle', id: found.id });
    return db.cycle.update({ where: { id: found.id }, data: { status: 'PLANNED', openedAt: null } });
  });
}
