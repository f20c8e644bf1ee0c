import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay } from '../calendar.ts';
import { aDay, expectedVersion, id, maybe, read, reason, text, invalid } from '../input.ts';
import { demandNoName } from '../person/no-name.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { draftToChange, itemToChange } from './agreement-to-change.ts';

const updateInput = z.object({
  id,
  title: maybe(text(200)),
  horizon: z.enum(['LONG', 'SHORT']).nullish(),
  wayOfWorking: z.enum(['WORKING_GROUP', 'INDIVIDUAL', 'WHOLE_COMMITTEE', 'OTHER']).nullish(),
  wayOfWorkingText: text(2000).nullish(),
  expectedVersion,
});
export type UpdateAgreementItem = z.input<typeof updateInput>;

/** Changes what a draft says of a case. The case itself, and its priority, stay as they are. */
export function updateAgreementItem(act: Act, input: UpdateAgreementItem) {
  return together(act, async (inside) => {
    const { id: itemId, expectedVersion: expected, ...values } = read(updateInput, input);
    await itemToChange(inside, itemId, expected, given(values));
    return inside.db.agreementItem.update({ where: { id: itemId }, data: given(values) });
  });
}

const DOERS = ['personId', 'workingGroupId', 'outsideActorId', 'assignee'] as const;

const addInput = z.object({
  agreementItemId: id,
  task: text(1000),
  personId: id.nullish(),
  workingGroupId: id.nullish(),
  outsideActorId: id.nullish(),
  assignee: text(200).nullish(),
  dueOn: aDay.nullish(),
  expectedVersion,
});
export type AddAgreementAssignment = z.input<typeof addInput>;

/** Says in a draft who does what with a case: a person, a working group, an outside actor, or someone named in words. */
export function addAgreementAssignment(act: Act, input: AddAgreementAssignment) {
  return together(act, async (inside) => {
    const { agreementItemId, expectedVersion: expected, dueOn, ...values } = read(addInput, input);
    const { municipalityId } = await itemToChange(inside, agreementItemId, expected);
    if (DOERS.filter((doer) => values[doer]).length !== 1) {
      throw invalid('personId', 'exactly one must be named who does it', 'required');
    }
    await demandOwn(inside, municipalityId, values);
    return inside.db.agreementAssignment.create({
      data: {
        ...given(values),
        task: values.task,
        municipalityId,
        agreementItemId,
        dueOn: dueOn ? storedDay(dueOn) : null,
      },
    });
  });
}

const removeInput = z.object({ id, reason: reason.nullish(), expectedVersion });
export type RemoveAgreementAssignment = z.input<typeof removeInput>;

/** Takes an assignment out of a draft. */
export function removeAgreementAssignment(act: Act, input: RemoveAgreementAssignment) {
  const values = read(removeInput, input);
  return together({ ...act, ...(values.reason ? { reason: values.reason } : {}) }, async (inside) => {
    const { db } = inside;
    const where = { id: values.id };
    const find = () => db.agreementAssignment.findUnique({ where, include: { agreementItem: true, person: true } });
    // The agreement first, as everyone else does; it is refused as what it is asked for.
    await db.$queryRaw`SELECT 1 FROM agreement a JOIN agreement_version v ON v.agreement_id = a.id
      JOIN agreement_item i ON i.agreement_version_id = v.id
      JOIN agreement_assignment s ON s.agreement_item_id = i.id WHERE s.id = ${values.id}::uuid FOR UPDATE OF a`;
    const found = await toChange(inside, {
      what: 'AgreementAssignment',
      id: values.id,
      find,
      expectedVersion: values.expectedVersion,
    });
    await draftToChange(inside, found.agreementItem.agreementVersionId, 'UPDATE');
    if (values.reason && found.person) demandNoName(values.reason, [found.person]);
    return db.agreementAssignment.delete({ where });
  });
}

type Doers = Readonly<Partial<Record<(typeof DOERS)[number], string | null | undefined>>>;

async function demandOwn({ db }: ActInTransaction, municipalityId: string, doers: Doers) {
  const { personId, workingGroupId, outsideActorId } = doers;
  const mine = (one: string) => ({ where: { id: one, municipalityId } });
  if (personId && !(await db.person.findFirst(mine(personId)))) {
    throw new Refusal('NOT_FOUND', { what: 'Person', id: personId });
  }
  if (workingGroupId && !(await db.workingGroup.findFirst(mine(workingGroupId)))) {
    throw new Refusal('NOT_FOUND', { what: 'WorkingGroup', id: workingGroupId });
  }
  if (outsideActorId && !(await db.outsideActor.findFirst(mine(outsideActorId)))) {
    throw new Refusal('NOT_FOUND', { what: 'OutsideActor', id: outsideActorId });
  }
}
