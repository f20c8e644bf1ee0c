import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, storedDay, type Day } from '../calendar.ts';
import { caseToChange, committeesOf, demandMeeting, demandNotLater } from '../case/case-to-change.ts';
import { closesCase } from '../case/case.rules.ts';
import { demandInYear } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, maybe, read, reason, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../rows.ts';
import { followDrop, followPriority } from './follow-priority.ts';
import { demandWay, prioritiesOf, priorityToChange, rank, yearToPrioritise } from './priority-to-change.ts';
import { rankedAt } from './priority.rules.ts';

const ranked = z.int().min(1, 'must be 1 or more').max(1000, 'must be 1000 or less');
const wayOfWorking = z.enum(['WORKING_GROUP', 'INDIVIDUAL', 'WHOLE_COMMITTEE', 'OTHER']).nullish();

const prioritiseInput = z.object({
  caseId: id,
  cycleId: id,
  rank: ranked.nullish(),
  wayOfWorking,
  wayOfWorkingText: text(1000).nullish(),
  decidedOn: aDay,
  meetingId: id.nullish(),
  reason: reason.nullish(),
});
export type PrioritiseCase = z.input<typeof prioritiseInput>;

/**
 * Has a committee prioritise a case in a year, last unless a rank is given. The residents choose the way of working. A case
 * that was only raised or considered becomes prioritised by it, as a step in its ledger (R20).
 */
export function prioritiseCase(act: Act, input: PrioritiseCase) {
  const { caseId, cycleId, decidedOn, ...values } = read(prioritiseInput, input);
  return together({ ...act, ...(values.reason ? { reason: values.reason } : {}) }, async (inside) => {
    const { db } = inside;
    const found = await caseToChange(inside, caseId);
    const cycle = await yearToPrioritise(inside, cycleId);
    const { municipalityId } = found;
    if (!committeesOf(found).includes(cycle.committeeId)) {
      throw invalid('caseId', 'must be a case that the committee leads or shares', 'elsewhere');
    }
    if (closesCase(found.status.category)) {
      throw new Refusal('NOT_OPEN', { what: 'Case', id: caseId, verb: 'PRIORITISE' });
    }
    demandWay(values.wayOfWorking, values.wayOfWorkingText);
    demandDecided(inside, decidedOn, cycle, found);
    await demandMeeting(inside, values.meetingId, [cycle.committeeId]);
    const others = await prioritiesOf(inside, cycleId);
    if (others.some((one) => one.caseId === caseId)) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Priority', field: 'caseId', value: caseId });
    }
    const priority = await db.priority.create({
      data: {
        municipalityId,
        caseId,
        cycleId,
        rank: Math.min(values.rank ?? others.length + 1, others.length + 1),
        wayOfWorking: values.wayOfWorking ?? null,
        wayOfWorkingText: values.wayOfWorkingText ?? null,
        decidedOn: storedDay(decidedOn),
        meetingId: values.meetingId ?? null,
      },
    });
    const order = rankedAt(others, priority, values.rank);
    await rank(
      inside,
      cycleId,
      order.map((one) => one.id),
    );
    await db.caseCycle.createMany({ data: [{ municipalityId, caseId, cycleId }], skipDuplicates: true });
    await followPriority(inside, found, { ...values, decidedOn, year: cycle.year });
    return priority;
  });
}

/** A priority is decided in its own year, on a day that has come, and no earlier than its case was raised. */
function demandDecided(
  inside: ActInTransaction,
  decidedOn: Day,
  { year, municipality }: { readonly year: number; readonly municipality: { readonly timeZone: string } },
  { raisedOn }: { readonly raisedOn: Date },
) {
  demandNotLater(inside, decidedOn, municipality.timeZone);
  demandInYear(decidedOn, year, null);
  if (decidedOn < dayStored(raisedOn)) {
    throw invalid('decidedOn', 'must not be before the day the case was raised', 'before_start');
  }
}

const updateInput = z.object({
  id,
  rank: maybe(ranked),
  wayOfWorking,
  wayOfWorkingText: text(1000).nullish(),
  decidedOn: aDay.nullish(),
  meetingId: id.nullish(),
  expectedVersion,
});
export type UpdatePriority = z.input<typeof updateInput>;

/** Changes the rank of a priority, how the residents want to work on it, or when they decided. */
export function updatePriority(act: Act, input: UpdatePriority) {
  return together(act, async (inside) => {
    const { id: priorityId, expectedVersion: expected, decidedOn: on, ...rest } = read(updateInput, input);
    const { rank: wanted, ...values } = rest;
    const yours = given({ ...rest, decidedOn: on ?? undefined });
    const { cycleId, cycle, ...found } = await priorityToChange(inside, priorityId, expected, yours);
    const becomes = { ...found, ...given(values) };
    demandWay(becomes.wayOfWorking, becomes.wayOfWorkingText);
    if (on) demandDecided(inside, on, cycle, found.case);
    await demandMeeting(inside, values.meetingId, [cycle.committeeId]);
    if (wanted !== undefined) {
      await yearToPrioritise(inside, cycleId);
      const ids = (await prioritiesOf(inside, cycleId)).map((one) => one.id).filter((one) => one !== priorityId);
      await rank(inside, cycleId, rankedAt(ids, priorityId, wanted));
    }
    return inside.db.priority.update({
      where: { id: priorityId },
      data: { ...given(values), ...(on ? { decidedOn: storedDay(on) } : {}) },
    });
  });
}

const reorderInput = z.object({ cycleId: id, caseIds: z.array(id).min(1).max(1000), expectedVersion });
export type ReorderPriorities = z.input<typeof reorderInput>;

/** Puts the priorities of a year in this order; each of its prioritised cases is named once. */
export function reorderPriorities(act: Act, input: ReorderPriorities) {
  return together(act, async (inside) => {
    const { cycleId, caseIds, ...values } = read(reorderInput, input);
    const cycle = await yearToPrioritise(inside, cycleId, values.expectedVersion, { caseIds });
    const priorities = await prioritiesOf(inside, cycleId);
    const ids = caseIds.flatMap((caseId) => priorities.find((one) => one.caseId === caseId)?.id ?? []);
    if (new Set(ids).size !== priorities.length || caseIds.length !== priorities.length) {
      throw invalid('caseIds', 'must name each prioritised case of the year once', 'repeated');
    }
    await rank(inside, cycleId, ids);
    return cycle;
  });
}

const dropInput = z.object({ id, reason, expectedVersion });
export type DropPriority = z.input<typeof dropInput>;

/**
 * Takes back that a committee prioritises a case; who was to do what with it goes too. The ranks close up. A case that nobody
 * prioritises any more is under consideration again, if nothing else has become of it.
 */
export function dropPriority(act: Act, input: DropPriority) {
  const values = read(dropInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const { cycleId, caseId } = await priorityToChange(inside, values.id, values.expectedVersion);
    await yearToPrioritise(inside, cycleId);
    const found = await caseToChange(inside, caseId);
    await db.assignment.deleteMany({ where: { priorityId: values.id } });
    const dropped = await db.priority.delete({ where: { id: values.id } });
    const ids = (await prioritiesOf(inside, cycleId)).map((one) => one.id);
    await rank(inside, cycleId, ids);
    await followDrop(inside, found, values.reason);
    return dropped;
  });
}
