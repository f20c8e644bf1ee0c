import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { today } from '../calendar.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { demandNoName } from '../person/no-name.ts';
import { Refusal } from '../refusal.ts';
import { demandActors, demandAtWork, demandCases, demandResidents, groupToChange } from './group-to-change.ts';

const caseInput = z.object({ id, caseId: id, expectedVersion });
export type AddCaseToWorkingGroup = z.input<typeof caseInput>;

/** Has a working group work on one more case of its committee. */
export function addCaseToWorkingGroup(act: Act, input: AddCaseToWorkingGroup) {
  return together(act, async (inside) => {
    const { caseId, ...values } = read(caseInput, input);
    const { municipalityId, ...found } = await groupToChange(inside, values.id, values.expectedVersion, { caseId });
    if (found.cases.some((one) => one.caseId === caseId)) throw there('WorkingGroupCase', 'caseId', caseId);
    await demandCases(inside, [caseId], found.committeeId);
    await inside.db.workingGroupCase.create({ data: { municipalityId, workingGroupId: found.id, caseId } });
    return found;
  });
}

const removeCaseInput = caseInput.extend({ reason });
export type RemoveCaseFromWorkingGroup = z.input<typeof removeCaseInput>;

/** Has a working group work no more on a case; one at work keeps at least one (R11). */
export function removeCaseFromWorkingGroup(act: Act, input: RemoveCaseFromWorkingGroup) {
  const { caseId, ...values } = read(removeCaseInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await groupToChange(inside, values.id, values.expectedVersion, { caseId });
    const part = found.cases.find((one) => one.caseId === caseId);
    if (part === undefined) throw new Refusal('NOT_FOUND', { what: 'Case', id: caseId });
    if (found.status === 'ACTIVE' && found.cases.length === 1) {
      throw new Refusal('RULE_BROKEN', { rule: 'R11', strength: 'H', lacks: ['case'] });
    }
    await inside.db.workingGroupCase.delete({ where: { id: part.id } });
    return found;
  });
}

const memberInput = z.object({ id, personId: id, expectedVersion });
export type AddMemberToWorkingGroup = z.input<typeof memberInput>;

/** Has one more resident of the committee take part in a working group (R11). */
export function addMemberToWorkingGroup(act: Act, input: AddMemberToWorkingGroup) {
  return together(act, async (inside) => {
    const { personId, ...values } = read(memberInput, input);
    const { municipalityId, ...found } = await groupToChange(inside, values.id, values.expectedVersion, { personId });
    if (found.members.some((one) => one.personId === personId)) throw there('WorkingGroupMember', 'personId', personId);
    const on = today(inside.now, found.municipality.timeZone);
    await demandResidents(inside, [personId], { municipalityId, committeeId: found.committeeId, on });
    await inside.db.workingGroupMember.create({ data: { municipalityId, workingGroupId: found.id, personId } });
    return found;
  });
}

const removeMemberInput = memberInput.extend({ reason });
export type RemoveMemberFromWorkingGroup = z.input<typeof removeMemberInput>;

/** Has a member take part no more; a group at work keeps at least one resident (R11). */
export function removeMemberFromWorkingGroup(act: Act, input: RemoveMemberFromWorkingGroup) {
  const { personId, ...values } = read(removeMemberInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await groupToChange(inside, values.id, values.expectedVersion, { personId });
    const part = found.members.find((one) => one.personId === personId);
    if (part === undefined) throw new Refusal('NOT_FOUND', { what: 'Person', id: personId });
    demandNoName(values.reason, [await inside.db.person.findUniqueOrThrow({ where: { id: personId } })]);
    if (found.status === 'ACTIVE') {
      const personIds = found.members.map((one) => one.personId).filter((one) => one !== personId);
      await demandAtWork(inside, found, { cases: found.cases.length, personIds });
    }
    await inside.db.workingGroupMember.delete({ where: { id: part.id } });
    return found;
  });
}

const actorInput = z.object({ id, outsideActorId: id, expectedVersion });
export type AddActorToWorkingGroup = z.input<typeof actorInput>;

/** Has an outside actor take part in a working group; as many as it likes (R11). */
export function addActorToWorkingGroup(act: Act, input: AddActorToWorkingGroup) {
  return together(act, async (inside) => {
    const { outsideActorId, ...values } = read(actorInput, input);
    const yours = { outsideActorId };
    const { municipalityId, ...found } = await groupToChange(inside, values.id, values.expectedVersion, yours);
    if (found.actors.some((one) => one.outsideActorId === outsideActorId)) {
      throw there('WorkingGroupActor', 'outsideActorId', outsideActorId);
    }
    await demandActors(inside, [outsideActorId], municipalityId);
    await inside.db.workingGroupActor.create({ data: { municipalityId, workingGroupId: found.id, outsideActorId } });
    return found;
  });
}

const removeActorInput = actorInput.extend({ reason });
export type RemoveActorFromWorkingGroup = z.input<typeof removeActorInput>;

/** Has an outside actor take part no more. */
export function removeActorFromWorkingGroup(act: Act, input: RemoveActorFromWorkingGroup) {
  const { outsideActorId, ...values } = read(removeActorInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await groupToChange(inside, values.id, values.expectedVersion, { outsideActorId });
    const part = found.actors.find((one) => one.outsideActorId === outsideActorId);
    if (part === undefined) throw new Refusal('NOT_FOUND', { what: 'OutsideActor', id: outsideActorId });
    await inside.db.workingGroupActor.delete({ where: { id: part.id } });
    return found;
  });
}

function there(what: string, field: string, value: string) {
  return new Refusal('ALREADY_EXISTS', { what, field, value });
}
