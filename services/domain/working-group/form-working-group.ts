import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { demandNotLater } from '../case/case-to-change.ts';
import { aDay, expectedVersion, id, maybe, read, text } from '../input.ts';
import { demandOwn } from '../own.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../rows.ts';
import { demandActors, demandAtWork, demandCases, demandResidents, groupToChange } from './group-to-change.ts';
import { canMove } from './working-group.rules.ts';

const ids = z.array(id).max(100).nullish();

const formInput = z.object({
  committeeId: id,
  name: text(200),
  purpose: text(4000).nullish(),
  caseIds: ids,
  memberIds: ids,
  actorIds: ids,
});
export type FormWorkingGroup = z.input<typeof formInput>;

/** Begins to put a working group together: its cases, its residents, and outside actors who need no account (R11). */
export function formWorkingGroup(act: Act, input: FormWorkingGroup) {
  return together(act, async (inside) => {
    const { db, actor } = inside;
    const { committeeId, name, purpose, ...parts } = read(formInput, input);
    if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
    const committee = await db.committee.findUnique({ where: { id: committeeId }, include: { municipality: true } });
    if (committee === null) throw new Refusal('NOT_FOUND', { what: 'Committee', id: committeeId });
    await demandOwn(inside, 'Committee', committee, 'WORK');
    const { municipalityId, municipality } = committee;
    const caseIds = [...new Set(parts.caseIds ?? [])];
    const memberIds = [...new Set(parts.memberIds ?? [])];
    const actorIds = [...new Set(parts.actorIds ?? [])];
    await demandCases(inside, caseIds, committeeId);
    const on = today(inside.now, municipality.timeZone);
    await demandResidents(inside, memberIds, { municipalityId, committeeId, on });
    await demandActors(inside, actorIds, municipalityId);
    const group = await db.workingGroup.create({
      data: { municipalityId, committeeId, name, purpose: purpose ?? null },
    });
    const workingGroupId = group.id;
    await db.workingGroupCase.createMany({
      data: caseIds.map((caseId) => ({ municipalityId, workingGroupId, caseId })),
    });
    await db.workingGroupMember.createMany({
      data: memberIds.map((personId) => ({ municipalityId, workingGroupId, personId })),
    });
    await db.workingGroupActor.createMany({
      data: actorIds.map((outsideActorId) => ({ municipalityId, workingGroupId, outsideActorId })),
    });
    return group;
  });
}

const updateInput = z.object({ id, name: maybe(text(200)), purpose: text(4000).nullish(), expectedVersion });
export type UpdateWorkingGroup = z.input<typeof updateInput>;

/** Changes what a working group is called, or what it is to do. */
export function updateWorkingGroup(act: Act, input: UpdateWorkingGroup) {
  return together(act, async (inside) => {
    const { id: groupId, expectedVersion: expected, ...values } = read(updateInput, input);
    await groupToChange(inside, groupId, expected, given(values));
    return inside.db.workingGroup.update({ where: { id: groupId }, data: given(values) });
  });
}

const activateInput = z.object({ id, startedOn: aDay.nullish(), expectedVersion });
export type ActivateWorkingGroup = z.input<typeof activateInput>;

/** Sets a working group to work, from today unless a day is given, with at least one case and one resident (R11). */
export function activateWorkingGroup(act: Act, input: ActivateWorkingGroup) {
  return together(act, async (inside) => {
    const values = read(activateInput, input);
    const found = await groupToChange(inside, values.id, values.expectedVersion, given(values));
    if (!canMove(found.status, 'ACTIVE')) {
      throw new Refusal('NOT_OPEN', { what: 'WorkingGroup', id: found.id, verb: 'ACTIVATE' });
    }
    const { timeZone } = found.municipality;
    const startedOn = values.startedOn ?? today(inside.now, timeZone);
    demandNotLater(inside, startedOn, timeZone);
    const personIds = found.members.map(({ personId }) => personId);
    await demandAtWork(inside, found, { cases: found.cases.length, personIds, on: startedOn });
    return inside.db.workingGroup.update({
      where: { id: found.id },
      data: { status: 'ACTIVE', startedOn: storedDay(startedOn) },
    });
  });
}

const endInput = z.object({ id, endedOn: aDay.nullish(), expectedVersion });
export type EndWorkingGroup = z.input<typeof endInput>;

/** Ends a working group, today unless a day is given. It stays as it was. */
export function endWorkingGroup(act: Act, input: EndWorkingGroup) {
  return together(act, async (inside) => {
    const values = read(endInput, input);
    const found = await groupToChange(inside, values.id, values.expectedVersion, given(values));
    const { timeZone } = found.municipality;
    const endedOn = values.endedOn ?? today(inside.now, timeZone);
    demandNotLater(inside, endedOn, timeZone);
    if (found.startedOn !== null && storedDay(endedOn) < found.startedOn) {
      throw new Refusal('INVALID_INPUT', {
        fields: [{ field: 'endedOn', fault: 'too_small', message: 'must not be before the day it began' }],
      });
    }
    return inside.db.workingGroup.update({
      where: { id: found.id },
      data: { status: 'ENDED', endedOn: storedDay(endedOn) },
    });
  });
}
