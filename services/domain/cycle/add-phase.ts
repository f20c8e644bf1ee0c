import { z } from 'zod';
import { madeMeeting, together, type Act, type ActInTransaction } from '../act.ts';
import { expectedVersion, id, read, reason, texts, window } from '../input.ts';
import { demandUnused, removeAgenda } from '../meeting/meeting-in-use.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { demandWindow } from '../wheel/phase-template.service.ts';
import { demandPhaseVerb } from './phase-situation.ts';
import { demandOpen, phaseToChange } from './phase-to-change.ts';

const addInput = z.object({
  cycleId: id,
  position: z.int().min(1, 'must be 1 or more').nullish(),
  kind: z.enum(['MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER']),
  title: texts(200),
  window,
  optional: z.boolean().nullish(),
  reason,
});
export type AddPhase = z.input<typeof addInput>;

/**
 * Adds a phase that the wheel doesn't have to a committee's year; it shows as a divergence with its reason.
 * An added meeting is an EXTRA one and never counts among the ordinary (R02).
 */
export function addPhase(act: Act, input: AddPhase) {
  const values = read(addInput, input);
  demandWindow(values.window);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const cycle = await toChange(inside, {
      what: 'Cycle',
      id: values.cycleId,
      find: () => db.cycle.findUnique({ where: { id: values.cycleId } }),
    });
    demandOpen(cycle);
    const { municipalityId, id: cycleId } = cycle;
    const last = (await db.phase.count({ where: { cycleId } })) + 1;
    const position = Math.min(values.position ?? last, last);
    await db.phase.updateMany({
      where: { cycleId, position: { gte: position } },
      data: { position: { increment: 1 } },
    });
    const { nb, nn, en } = values.title;
    const phase = await db.phase.create({
      data: {
        municipalityId,
        cycleId,
        position,
        kind: values.kind,
        optional: values.optional ?? false,
        titleNb: nb,
        titleNn: nn ?? null,
        titleEn: en ?? null,
        windowKind: values.window.kind,
        windowMonths: values.window.months,
        reason: values.reason,
      },
    });
    if (values.kind === 'MEETING') {
      const meeting = await db.meeting.create({ data: { municipalityId, kind: 'EXTRA' } });
      await db.meetingCommittee.create({
        data: { municipalityId, meetingId: meeting.id, cycleId, phaseId: phase.id },
      });
      madeMeeting(inside);
    }
    return phase;
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemovePhase = z.input<typeof removeInput>;

/** Removes a phase that was added, with its undated meetings; a phase of the wheel is skipped instead. */
export function removePhase(act: Act, input: RemovePhase) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const phase = await phaseToChange(inside, values.id, values.expectedVersion);
    if (phase.templateId !== null) throw new Refusal('STILL_IN_USE', { what: 'Phase', id: phase.id, by: 'Wheel' });
    demandPhaseVerb(phase, 'REMOVE');
    const parts = await db.meetingCommittee.findMany({ where: { phaseId: phase.id }, include: { meeting: true } });
    if (parts.some(({ meeting }) => meeting.status !== 'PLANNED')) {
      throw new Refusal('STILL_IN_USE', { what: 'Phase', id: phase.id, by: 'Meeting' });
    }
    await demandNothingPlanned(inside, phase.id);
    await db.meetingCommittee.deleteMany({ where: { phaseId: phase.id } });
    const gone = await db.meeting.findMany({
      where: { id: { in: parts.map(({ meetingId }) => meetingId) }, committees: { none: {} } },
    });
    for (const { id: meetingId } of gone) {
      await demandUnused(inside, meetingId);
      await removeAgenda(inside, meetingId);
      await db.meeting.delete({ where: { id: meetingId } });
    }
    await db.phaseMove.deleteMany({ where: { phaseId: phase.id } });
    const removed = await db.phase.delete({ where: { id: phase.id } });
    await db.phase.updateMany({
      where: { cycleId: phase.cycleId, position: { gt: phase.position } },
      data: { position: { decrement: 1 } },
    });
    return removed;
  });
}

/** What was planned in a phase keeps it. */
async function demandNothingPlanned({ db }: ActInTransaction, phaseId: string) {
  const uses = [
    ['Dialogue', await db.dialogue.count({ where: { phaseId } })],
    ['Exchange', await db.exchangeInvitation.count({ where: { phaseId } })],
    ['MayorVisit', await db.mayorVisit.count({ where: { phaseId } })],
  ] as const;
  const [by] = uses.find(([, count]) => count > 0) ?? [];
  if (by !== undefined) throw new Refusal('STILL_IN_USE', { what: 'Phase', id: phaseId, by });
}
