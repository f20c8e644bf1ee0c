import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, storedDay, today, type Day } from '../calendar.ts';
import { demandInYear, demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason, text } from '../input.ts';
import { demandPeople } from '../person/demand-people.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';

const subjects = z
  .array(z.enum(['COMMITTEE_SCHEME', 'PARTICIPATION', 'OTHER']))
  .min(1, 'must name at least one')
  .max(10)
  .transform((all) => [...new Set(all)]);
const address = text(2000).pipe(z.url({ protocol: /^https?$/, error: 'must be an address on the web' }));
const materials = z.array(address).max(50);
const participantIds = z.array(id).max(500);
const note = text(4000).nullish();

const recordInput = z.object({
  cycleId: id,
  meetingId: id.nullish(),
  heldOn: aDay,
  subjects,
  materials: materials.nullish(),
  participantIds: participantIds.nullish(),
  note,
});
export type RecordTraining = z.input<typeof recordInput>;

/** Records a training of a committee's members: what it was about, and whom it reached. */
export function recordTraining(act: Act, input: RecordTraining) {
  return together(act, async (inside) => {
    const { db } = inside;
    const values = read(recordInput, input);
    const { cycleId, heldOn, meetingId = null } = values;
    const cycle = await toChange(inside, {
      what: 'Cycle',
      id: cycleId,
      find: () => db.cycle.findUnique({ where: { id: cycleId }, include: { municipality: true } }),
    });
    demandOpen(cycle);
    await demandFacts(inside, cycle, { meetingId, heldOn });
    const { municipalityId } = cycle;
    const people = [...new Set(values.participantIds ?? [])];
    await demandPeople(inside, municipalityId, people);
    const training = await db.training.create({
      data: {
        municipalityId,
        cycleId,
        meetingId,
        heldOn: storedDay(heldOn),
        subjects: values.subjects,
        materials: values.materials ?? [],
        note: values.note ?? null,
      },
    });
    await reachPeople(inside, training, people);
    return training;
  });
}

const updateInput = z.object({
  id,
  meetingId: id.nullish(),
  heldOn: aDay.nullish(),
  subjects: subjects.nullish(),
  materials: materials.nullish(),
  participantIds: participantIds.nullish(),
  note,
  expectedVersion,
});
export type UpdateTraining = z.input<typeof updateInput>;

/** Puts the record of a training right. */
export function updateTraining(act: Act, input: UpdateTraining) {
  return together(act, async (inside) => {
    const { heldOn, participantIds: people, subjects: about, materials: addresses, ...rest } = read(updateInput, input);
    const { id: trainingId, expectedVersion: expected, ...values } = rest;
    const changed = given({
      ...values,
      heldOn: heldOn ?? undefined,
      subjects: about ?? undefined,
      materials: addresses ?? undefined,
    });
    const found = await trainingToChange(inside, trainingId, expected, changed);
    const { meetingId = found.meetingId } = values;
    await demandFacts(inside, found.cycle, { meetingId, heldOn: heldOn ?? dayStored(found.heldOn) });
    await demandPeople(inside, found.municipalityId, people ?? []);
    const { heldOn: on, ...others } = changed;
    const training = await inside.db.training.update({
      where: { id: trainingId },
      data: { ...others, ...(on ? { heldOn: storedDay(on) } : {}) },
    });
    // After the training itself, so that both together count as one edit of it.
    if (people) await reachPeople(inside, training, people);
    return training;
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveTraining = z.input<typeof removeInput>;

/** Removes a training that was recorded by mistake. */
export function removeTraining(act: Act, input: RemoveTraining) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    await trainingToChange(inside, values.id, values.expectedVersion);
    await inside.db.trainingParticipant.deleteMany({ where: { trainingId: values.id } });
    return inside.db.training.delete({ where: { id: values.id } });
  });
}

/** A training to change, with the committee's year; nothing changes in a closed one. */
async function trainingToChange(
  inside: ActInTransaction,
  trainingId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Training',
    id: trainingId,
    find: () =>
      inside.db.training.findUnique({
        where: { id: trainingId },
        include: { cycle: { include: { municipality: true } } },
      }),
    expectedVersion: expected,
    yours,
  });
  demandOpen(found.cycle);
  return found;
}

interface Year {
  readonly id: string;
  readonly year: number;
  readonly municipality: { readonly timeZone: string };
}

/** Refuses a day to come or of another year, and a meeting that the committee has no part in that year. */
async function demandFacts(
  { db, now }: ActInTransaction,
  { id: cycleId, year, municipality }: Year,
  { meetingId, heldOn }: { readonly meetingId: string | null; readonly heldOn: Day },
) {
  if (heldOn > today(now, municipality.timeZone)) throw new Refusal('NOT_YET', { day: heldOn });
  demandInYear(heldOn, year, null);
  if (meetingId !== null && (await db.meetingCommittee.count({ where: { meetingId, cycleId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'Meeting', id: meetingId });
  }
}

/** Records whom a training reached: these people and no others. */
async function reachPeople(
  { db }: ActInTransaction,
  { id: trainingId, municipalityId }: { readonly id: string; readonly municipalityId: string },
  personIds: readonly string[],
) {
  const before = await db.trainingParticipant.findMany({ where: { trainingId } });
  const known = new Set(before.map(({ personId }) => personId));
  await db.trainingParticipant.deleteMany({ where: { trainingId, personId: { notIn: [...personIds] } } });
  await db.trainingParticipant.createMany({
    data: [...new Set(personIds)]
      .filter((personId) => !known.has(personId))
      .map((personId) => ({ municipalityId, trainingId, personId })),
  });
}
