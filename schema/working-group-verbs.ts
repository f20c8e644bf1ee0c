import {
  activateWorkingGroup,
  endWorkingGroup,
  formWorkingGroup,
  updateWorkingGroup,
} from '@naerhjul/domain/working-group/form-working-group.ts';
import {
  addActorToWorkingGroup,
  addCaseToWorkingGroup,
  addMemberToWorkingGroup,
  removeActorFromWorkingGroup,
  removeCaseFromWorkingGroup,
  removeMemberFromWorkingGroup,
} from '@naerhjul/domain/working-group/group-parts.ts';
import { registerOutsideActor, updateOutsideActor } from '@naerhjul/domain/working-group/outside-actor.ts';
import { Case } from './case.ts';
import { Committee } from './committee.ts';
import { Person } from './person.ts';
import { Publication } from './person-words.ts';
import { expectedVersionField, verb } from './verb.ts';
import { OutsideActor, WorkingGroup } from './working-group.ts';
import { OutsideActorKind } from './working-group-words.ts';

const theGroup = { required: true, for: WorkingGroup, description: 'The working group.' } as const;

verb('formWorkingGroup', 'WorkingGroup', {
  description: 'Begins to put a working group together: its cases, its residents, and outside actors (R11).',
  input: (t) => ({
    committeeId: t.globalID({ required: true, for: Committee, description: 'The committee whose group it is.' }),
    name: t.string({ required: true, description: 'What it is called.' }),
    purpose: t.string({ description: 'What it is to do.' }),
    caseIds: t.globalIDList({ for: Case, description: 'The cases it works on; the committee leads or shares them.' }),
    memberIds: t.globalIDList({ for: Person, description: 'Residents of the committee who take part.' }),
    actorIds: t.globalIDList({ for: OutsideActor, description: 'Outside actors who take part.' }),
  }),
  run: (act, { committeeId, caseIds, memberIds, actorIds, ...input }) =>
    formWorkingGroup(act, {
      ...input,
      committeeId: committeeId.id,
      caseIds: caseIds?.map(({ id }) => id),
      memberIds: memberIds?.map(({ id }) => id),
      actorIds: actorIds?.map(({ id }) => id),
    }),
});

verb('updateWorkingGroup', 'WorkingGroup', {
  description: 'Changes what a working group is called, or what it is to do.',
  input: (t) => ({
    id: t.globalID(theGroup),
    name: t.string({ description: 'What it is called.' }),
    purpose: t.string({ description: 'What it is to do; null for nothing.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateWorkingGroup(act, { ...input, id: id.id }),
});

verb('activateWorkingGroup', 'WorkingGroup', {
  description: 'Sets a working group to work; it has at least one case and one resident (R11).',
  input: (t) => ({
    id: t.globalID(theGroup),
    startedOn: t.field({ type: 'Date', description: 'The day it began; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => activateWorkingGroup(act, { ...input, id: id.id }),
});

verb('endWorkingGroup', 'WorkingGroup', {
  description: 'Ends a working group. It stays as it was.',
  input: (t) => ({
    id: t.globalID(theGroup),
    endedOn: t.field({ type: 'Date', description: 'The day it ended; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => endWorkingGroup(act, { ...input, id: id.id }),
});

verb('addCaseToWorkingGroup', 'WorkingGroup', {
  description: 'Has a working group work on one more case of its committee.',
  input: (t) => ({
    id: t.globalID(theGroup),
    caseId: t.globalID({ required: true, for: Case, description: 'The case.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, caseId, ...input }) => addCaseToWorkingGroup(act, { ...input, id: id.id, caseId: caseId.id }),
});

verb('removeCaseFromWorkingGroup', 'WorkingGroup', {
  description: 'Has a working group work no more on a case; one at work keeps at least one (R11).',
  input: (t) => ({
    id: t.globalID(theGroup),
    caseId: t.globalID({ required: true, for: Case, description: 'The case.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, caseId, ...input }) => removeCaseFromWorkingGroup(act, { ...input, id: id.id, caseId: caseId.id }),
});

verb('addMemberToWorkingGroup', 'WorkingGroup', {
  description: 'Has one more resident of the committee take part in a working group (R11).',
  input: (t) => ({
    id: t.globalID(theGroup),
    personId: t.globalID({ required: true, for: Person, description: 'The resident.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, personId, ...input }) =>
    addMemberToWorkingGroup(act, { ...input, id: id.id, personId: personId.id }),
});

verb('removeMemberFromWorkingGroup', 'WorkingGroup', {
  description: 'Has a member take part no more; a group at work keeps at least one resident (R11).',
  input: (t) => ({
    id: t.globalID(theGroup),
    personId: t.globalID({ required: true, for: Person, description: 'The member.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, personId, ...input }) =>
    removeMemberFromWorkingGroup(act, { ...input, id: id.id, personId: personId.id }),
});

verb('addActorToWorkingGroup', 'WorkingGroup', {
  description: 'Has an outside actor take part in a working group.',
  input: (t) => ({
    id: t.globalID(theGroup),
    outsideActorId: t.globalID({ required: true, for: OutsideActor, description: 'The outside actor.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, outsideActorId, ...input }) =>
    addActorToWorkingGroup(act, { ...input, id: id.id, outsideActorId: outsideActorId.id }),
});

verb('removeActorFromWorkingGroup', 'WorkingGroup', {
  description: 'Has an outside actor take part no more.',
  input: (t) => ({
    id: t.globalID(theGroup),
    outsideActorId: t.globalID({ required: true, for: OutsideActor, description: 'The outside actor.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, outsideActorId, ...input }) =>
    removeActorFromWorkingGroup(act, { ...input, id: id.id, outsideActorId: outsideActorId.id }),
});

verb('registerOutsideActor', 'OutsideActor', {
  description: 'Registers a person or an organisation of the local community.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    kind: t.field({ type: OutsideActorKind, required: true, description: 'What the actor is.' }),
    name: t.string({ required: true, description: 'The name.' }),
    publication: t.field({
      type: Publication,
      description: 'How the name may be shown; PUBLIC for organisations and ROLE_ONLY for people unless given.',
    }),
    note: t.string({ description: 'A note for the municipality itself; never published.' }),
  }),
  run: (act, input) => registerOutsideActor(act, input),
});

verb('updateOutsideActor', 'OutsideActor', {
  description: "Changes an outside actor's name, how it may be shown, or the municipality's own note.",
  input: (t) => ({
    id: t.globalID({ required: true, for: OutsideActor, description: 'The outside actor.' }),
    name: t.string({ description: 'The name.' }),
    publication: t.field({ type: Publication, description: 'How the name may be shown.' }),
    note: t.string({ description: 'A note for the municipality itself; null for none.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateOutsideActor(act, { ...input, id: id.id }),
});
