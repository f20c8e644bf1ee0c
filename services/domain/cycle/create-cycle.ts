import { madeMeeting, type ActInTransaction } from '../act.ts';
import { takeCarriedOver } from '../closing/carry-over.ts';
import type { VersionToOpen } from './year-plan.ts';

interface NewCycle {
  readonly municipalityId: string;
  readonly committeeId: string;
  readonly year: number;
  readonly status: 'PLANNED' | 'OPEN';
  readonly version: VersionToOpen;
}

/**
 * Makes a committee's year from a version of the wheel: its phases, and a planned meeting for each meeting phase. Once
 * it is open, the cases that were carried over from an earlier year are dealt with in it.
 */
export async function createCycle(
  inside: ActInTransaction,
  { municipalityId, committeeId, year, status, version }: NewCycle,
) {
  const { db, now } = inside;
  const cycle = await db.cycle.create({
    data: {
      municipalityId,
      committeeId,
      year,
      status,
      wheelVersionId: version.id,
      openedAt: status === 'OPEN' ? now : null,
    },
  });
  const phases = await db.phase.createManyAndReturn({
    data: version.phases.map(({ id, position, kind, optional }) => ({
      municipalityId,
      cycleId: cycle.id,
      templateId: id,
      position,
      kind,
      optional,
    })),
  });
  const meetingPhases = phases.filter(({ kind }) => kind === 'MEETING');
  const meetings = await db.meeting.createManyAndReturn({
    data: meetingPhases.map(() => ({ municipalityId, kind: 'ORDINARY' as const })),
  });
  await db.meetingCommittee.createMany({
    data: meetings.flatMap((meeting, index) => {
      const phase = meetingPhases[index];
      if (phase === undefined) return [];
      return [{ municipalityId, meetingId: meeting.id, cycleId: cycle.id, phaseId: phase.id }];
    }),
  });
  madeMeeting(inside);
  if (status === 'OPEN') await takeCarriedOver(inside, cycle);
  return cycle;
}

/**
 * Publishes a prepared year. To those who couldn't see it all of it is new, so its phases and meetings move their
 * change stamps too: whoever asks what changed since yesterday finds them.
 */
export async function publishCycle(inside: ActInTransaction, cycleId: string) {
  const { db, now } = inside;
  const data = { updatedAt: now };
  await db.phase.updateMany({ where: { cycleId }, data });
  await db.meeting.updateMany({ where: { committees: { some: { cycleId } } }, data });
  const opened = await db.cycle.update({ where: { id: cycleId }, data: { status: 'OPEN', openedAt: now } });
  await takeCarriedOver(inside, opened);
  return opened;
}
