import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { demandNotLater } from '../case/case-to-change.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, maybe, read, reason, text, invalid } from '../input.ts';
import { demandNoName } from '../person/no-name.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { priorityToChange } from './priority-to-change.ts';

const who = {
  personId: id.nullish(),
  workingGroupId: id.nullish(),
  outsideActorId: id.nullish(),
  assignee: text(200).nullish(),
};
const WHO = ['personId', 'workingGroupId', 'outsideActorId', 'assignee'] as const;

const assignInput = z.object({ priorityId: id, task: text(500), ...who, dueOn: aDay.nullish() });
export type Assign = z.input<typeof assignInput>;

/** Says who does what with a prioritised case: a person, a working group, an outside actor, or someone told in words. */
export function assign(act: Act, input: Assign) {
  return together(act, async (inside) => {
    const { priorityId, task, dueOn, ...values } = read(assignInput, input);
    const { municipalityId, cycle } = await priorityToChange(inside, priorityId);
    await demandWho(inside, values, cycle);
    return inside.db.assignment.create({
      data: {
        municipalityId,
        priorityId,
        task,
        ...only(values),
        dueOn: dueOn ? storedDay(dueOn) : null,
      },
    });
  });
}

const updateInput = z.object({ id, task: maybe(text(500)), ...who, dueOn: aDay.nullish(), expectedVersion });
export type UpdateAssignment = z.input<typeof updateInput>;

/** Changes what is to be done, who does it (the one who is given takes the place of the one before), or by when. */
export function updateAssignment(act: Act, input: UpdateAssignment) {
  return together(act, async (inside) => {
    const { id: assignmentId, expectedVersion: expected, task, dueOn, ...values } = read(updateInput, input);
    const { priority } = await assignmentToChange(inside, assignmentId, expected, given({ ...values, task, dueOn }));
    const changesWho = WHO.some((field) => values[field]);
    if (changesWho) await demandWho(inside, values, priority.cycle);
    return inside.db.assignment.update({
      where: { id: assignmentId },
      data: {
        ...given({ task }),
        ...(changesWho ? only(values) : {}),
        ...(dueOn === undefined ? {} : { dueOn: dueOn === null ? null : storedDay(dueOn) }),
      },
    });
  });
}

const finishInput = z.object({ id, doneOn: aDay.nullish(), expectedVersion });
export type FinishAssignment = z.input<typeof finishInput>;

/** Records the day on which something was done; today unless given. Another day puts it right. */
export function finishAssignment(act: Act, input: FinishAssignment) {
  return together(act, async (inside) => {
    const values = read(finishInput, input);
    const { priority } = await assignmentToChange(inside, values.id, values.expectedVersion, given(values));
    const { timeZone } = priority.cycle.municipality;
    const doneOn = values.doneOn ?? today(inside.now, timeZone);
    demandNotLater(inside, doneOn, timeZone);
    return inside.db.assignment.update({ where: { id: values.id }, data: { doneOn: storedDay(doneOn) } });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveAssignment = z.input<typeof removeInput>;

/** Takes back that someone was to do something. What was done stays. */
export function removeAssignment(act: Act, input: RemoveAssignment) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { doneOn, personId } = await assignmentToChange(inside, values.id, values.expectedVersion);
    if (personId !== null) {
      demandNoName(values.reason, [await inside.db.person.findUniqueOrThrow({ where: { id: personId } })]);
    }
    if (doneOn !== null) throw new Refusal('ALREADY_DONE', { what: 'Assignment', id: values.id });
    return inside.db.assignment.delete({ where: { id: values.id } });
  });
}

async function assignmentToChange(
  inside: ActInTransaction,
  assignmentId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Assignment',
    id: assignmentId,
    find: () =>
      inside.db.assignment.findUnique({
        where: { id: assignmentId },
        include: { priority: { include: { cycle: { include: { municipality: true } } } } },
      }),
    expectedVersion: expected,
    yours,
  });
  demandOpen(found.priority.cycle);
  return found;
}

type Who = { readonly [Field in (typeof WHO)[number]]?: string | null | undefined };

const only = (values: Who) => ({
  personId: values.personId ?? null,
  workingGroupId: values.workingGroupId ?? null,
  outsideActorId: values.outsideActorId ?? null,
  assignee: values.assignee ?? null,
});

/** One who does it, and one that the committee or the municipality has. */
async function demandWho(
  { db }: ActInTransaction,
  values: Who,
  { municipalityId, committeeId }: { readonly municipalityId: string; readonly committeeId: string },
) {
  if (WHO.filter((field) => values[field]).length !== 1) {
    throw invalid('personId', 'must give one of personId, workingGroupId, outsideActorId and assignee', 'required');
  }
  const { personId, workingGroupId, outsideActorId } = values;
  if (personId && (await db.person.count({ where: { id: personId, municipalityId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'Person', id: personId });
  }
  if (workingGroupId && (await db.workingGroup.count({ where: { id: workingGroupId, committeeId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'WorkingGroup', id: workingGroupId });
  }
  if (outsideActorId && (await db.outsideActor.count({ where: { id: outsideActorId, municipalityId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'OutsideActor', id: outsideActorId });
  }
}
