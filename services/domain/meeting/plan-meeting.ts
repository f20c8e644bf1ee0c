import { z } from 'zod';
import { madeMeeting, together, type Act, type ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { expectedVersion, id, maybe, read, reason, text, texts, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { demandUnused, removeAgenda, takeOverAgendas } from './meeting-in-use.ts';
import { meetingToChange } from './meeting-to-change.ts';

const planInput = z.object({
  kind: z.enum(['ORDINARY', 'EXTRA', 'JOINT']),
  committees: z
    .array(z.object({ cycleId: id, phaseId: id.nullish() }))
    .min(1)
    .max(50),
  title: texts(200).nullish(),
  place: text(200).nullish(),
  openToPublic: z.boolean().nullish(),
  reason: reason.nullish(),
});
export type PlanMeeting = z.input<typeof planInput>;
type Part = z.output<typeof planInput>['committees'][number];

/**
 * Plans a meeting without a date: an ordinary one for a phase whose meeting was cancelled, an extra one, or a
 * joint one of several committees. A joint meeting takes the place of undated meetings in its phases.
 */
export function planMeeting(act: Act, input: PlanMeeting) {
  const values = read(planInput, input);
  const { kind, committees, title } = values;
  demandCommittees(kind, committees);
  return together({ ...act, ...(values.reason ? { reason: values.reason } : {}) }, async (inside) => {
    const { db } = inside;
    const municipalities = new Set<string>();
    const years = new Set<number>();
    const replaced: string[] = [];
    for (const part of committees) {
      // In order, so that two who plan at once lock the years in the same order.
      const cycle = await toChange(inside, {
        what: 'Cycle',
        id: part.cycleId,
        find: () => db.cycle.findUnique({ where: { id: part.cycleId } }),
      });
      demandOpen(cycle);
      municipalities.add(cycle.municipalityId);
      years.add(cycle.year);
      if (part.phaseId) {
        replaced.push(...(await makeRoom(inside, kind, { cycleId: part.cycleId, phaseId: part.phaseId })));
      }
    }
    const [municipalityId] = municipalities;
    if (municipalityId === undefined || municipalities.size > 1 || years.size > 1) {
      throw invalid('committees', 'must all belong to the same municipality and year', 'elsewhere');
    }
    const meeting = await db.meeting.create({
      data: {
        municipalityId,
        kind,
        titleNb: title?.nb ?? null,
        titleNn: title?.nn ?? null,
        titleEn: title?.en ?? null,
        place: values.place ?? null,
        openToPublic: values.openToPublic ?? true,
      },
    });
    await db.meetingCommittee.createMany({
      data: committees.map(({ cycleId, phaseId }) => ({
        municipalityId,
        meetingId: meeting.id,
        cycleId,
        phaseId: phaseId ?? null,
      })),
    });
    madeMeeting(inside);
    // Its agenda now that it belongs to someone: whose it is goes into the log with each item.
    await takeOverAgendas(inside, replaced, meeting.id);
    for (const meetingId of replaced) await removeReplaced(inside, meetingId);
    return meeting;
  });
}

function demandCommittees(kind: string, committees: readonly Part[]) {
  if (kind === 'JOINT' && committees.length < 2)
    throw invalid('committees', 'a joint meeting has at least two', 'too_small');
  if (kind !== 'JOINT' && committees.length > 1)
    throw invalid('committees', 'only a joint meeting has several', 'not_with');
  if (new Set(committees.map(({ cycleId }) => cycleId)).size < committees.length) {
    throw invalid('committees', 'must name each year once', 'repeated');
  }
  if (kind === 'ORDINARY' && !committees[0]?.phaseId) {
    throw invalid('committees.0.phaseId', 'must be given for an ordinary meeting', 'required');
  }
}

/**
 * One live meeting that counts for each phase: undated ones give way to a joint meeting, others stay. Answers with those
 * that give way.
 */
async function makeRoom(
  inside: ActInTransaction,
  kind: string,
  { cycleId, phaseId }: { cycleId: string; phaseId: string },
): Promise<readonly string[]> {
  const { db } = inside;
  const phase = await db.phase.findFirst({ where: { id: phaseId, cycleId } });
  if (phase === null) throw new Refusal('NOT_FOUND', { what: 'Phase', id: phaseId });
  if (phase.kind !== 'MEETING') throw new Refusal('PHASE_KIND', { phaseId, kind: phase.kind });
  if (kind === 'EXTRA') return [];
  if (phase.skippedOn !== null) throw new Refusal('NOT_OPEN', { what: 'Phase', id: phaseId, verb: 'PLAN_MEETING' });
  const live = await db.meetingCommittee.findMany({
    where: { phaseId, meeting: { status: { not: 'CANCELLED' }, kind: { not: 'EXTRA' } } },
    include: { meeting: true },
  });
  for (const { meeting } of live) {
    if (kind !== 'JOINT' || meeting.kind !== 'ORDINARY' || meeting.status !== 'PLANNED') {
      throw new Refusal('ALREADY_EXISTS', { what: 'Meeting', field: 'phaseId', value: phaseId });
    }
    await demandUnused(inside, meeting.id);
  }
  return live.map(({ meetingId }) => meetingId);
}

async function removeReplaced({ db }: ActInTransaction, meetingId: string) {
  await db.meetingCommittee.deleteMany({ where: { meetingId } });
  await db.meeting.delete({ where: { id: meetingId } });
}

const updateInput = z.object({
  id,
  title: texts(200).nullish(),
  place: text(200).nullish(),
  openToPublic: maybe(z.boolean()),
  expectedVersion,
});
export type UpdateMeeting = z.input<typeof updateInput>;

/** Changes a meeting's own title, its place, or whether it is open to the public. Its time changes with moveMeeting. */
export function updateMeeting(act: Act, input: UpdateMeeting) {
  return together(act, async (inside) => {
    const { id: meetingId, expectedVersion: expected, title, ...values } = read(updateInput, input);
    const found = await meetingToChange(inside, meetingId, expected, given({ ...values, title }));
    if (found.status === 'CANCELLED') throw new Refusal('NOT_OPEN', { what: 'Meeting', id: meetingId, verb: 'UPDATE' });
    return inside.db.meeting.update({
      where: { id: meetingId },
      data: {
        ...given(values),
        ...(title === undefined
          ? {}
          : { titleNb: title?.nb ?? null, titleNn: title?.nn ?? null, titleEn: title?.en ?? null }),
      },
    });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveMeeting = z.input<typeof removeInput>;

/** Removes a meeting that was planned by mistake, before anyone was told. An announced or held one is cancelled instead. */
export function removeMeeting(act: Act, input: RemoveMeeting) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const found = await meetingToChange(inside, values.id, values.expectedVersion);
    if (found.status !== 'PLANNED' && found.status !== 'DATED') {
      throw new Refusal('STILL_IN_USE', { what: 'Meeting', id: values.id, by: found.status });
    }
    await demandUnused(inside, values.id);
    await removeAgenda(inside, values.id);
    await db.meetingMove.deleteMany({ where: { meetingId: values.id } });
    await db.meetingCommittee.deleteMany({ where: { meetingId: values.id } });
    return db.meeting.delete({ where: { id: values.id } });
  });
}
