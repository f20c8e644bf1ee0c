import { assign, finishAssignment, removeAssignment, updateAssignment } from '@naerhjul/domain/priority/assign.ts';
import { giveAdvice, removeAdvice } from '@naerhjul/domain/priority/give-advice.ts';
import {
  dropPriority,
  prioritiseCase,
  reorderPriorities,
  updatePriority,
} from '@naerhjul/domain/priority/prioritise-case.ts';
import type { builder } from './builder.ts';
import { Case } from './case.ts';
import { Cycle } from './cycle.ts';
import { Meeting } from './meeting.ts';
import { Person } from './person.ts';
import { Assignment, CaseAdvice, Priority } from './priority.ts';
import { WayOfWorking } from './priority-words.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { ActorGroup } from './wheel-words.ts';
import { OutsideActor, WorkingGroup } from './working-group.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

const thePriority = { required: true, for: Priority, description: 'The priority.' } as const;
const theAssignment = { required: true, for: Assignment, description: 'The assignment.' } as const;
const theCase = { required: true, for: Case, description: 'The case.' } as const;
const theYear = { required: true, for: Cycle, description: "The committee's year." } as const;

const wayFields = (t: InputBuilder) => ({
  wayOfWorking: t.field({
    type: WayOfWorking,
    description: 'How the residents want to work on it; they choose, so nothing stands in its place.',
  }),
  wayOfWorkingText: t.string({ description: 'How they want to work, in words; needed for OTHER.' }),
  meetingId: t.globalID({ for: Meeting, description: 'The meeting at which they decided.' }),
});

verb('prioritiseCase', 'Priority', {
  description:
    'Has a committee prioritise a case in a year. A case that was only raised or considered becomes prioritised by it, as a step in its ledger (R20).',
  input: (t) => ({
    caseId: t.globalID(theCase),
    cycleId: t.globalID(theYear),
    rank: t.int({ description: 'Its rank, from 1; last unless given.' }),
    ...wayFields(t),
    decidedOn: t.field({ type: 'Date', required: true, description: 'The day the residents decided.' }),
    reason: t.string({
      description: 'Why, for the ledger of the case; that it is prioritised in the year unless given.',
    }),
  }),
  run: (act, { caseId, cycleId, meetingId, ...input }) =>
    prioritiseCase(act, { ...input, caseId: caseId.id, cycleId: cycleId.id, meetingId: meetingId?.id }),
});

verb('updatePriority', 'Priority', {
  description: 'Changes the rank of a priority, how the residents want to work on it, or when they decided.',
  input: (t) => ({
    id: t.globalID(thePriority),
    rank: t.int({ description: 'Its rank, from 1; the others make room.' }),
    ...wayFields(t),
    decidedOn: t.field({ type: 'Date', description: 'The day the residents decided.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, meetingId, ...input }) =>
    updatePriority(act, {
      ...input,
      id: id.id,
      ...(meetingId === undefined ? {} : { meetingId: meetingId?.id ?? null }),
    }),
});

verb('reorderPriorities', 'Cycle', {
  description: 'Puts the priorities of a year in this order.',
  input: (t) => ({
    cycleId: t.globalID(theYear),
    caseIds: t.globalIDList({
      required: true,
      for: Case,
      description: 'The prioritised cases of the year, each once, the first first.',
    }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { cycleId, caseIds, ...input }) =>
    reorderPriorities(act, { ...input, cycleId: cycleId.id, caseIds: caseIds.map(({ id }) => id) }),
});

verbThatRemoves('dropPriority', 'Priority', {
  description: 'Takes back that a committee prioritises a case; who was to do what with it goes too.',
  input: (t) => ({
    id: t.globalID(thePriority),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => dropPriority(act, { ...input, id: id.id }),
});

const whoFields = (t: InputBuilder) => ({
  personId: t.globalID({ for: Person, description: 'The person who does it.' }),
  workingGroupId: t.globalID({ for: WorkingGroup, description: 'The working group that does it.' }),
  outsideActorId: t.globalID({ for: OutsideActor, description: 'The outside actor who does it.' }),
  assignee: t.string({
    description: 'Who does it, where it is none of the registered, such as an office of the municipality.',
  }),
  dueOn: t.field({ type: 'Date', description: 'The day it is to be done by.' }),
});

interface Who {
  readonly personId?: { readonly id: string } | null | undefined;
  readonly workingGroupId?: { readonly id: string } | null | undefined;
  readonly outsideActorId?: { readonly id: string } | null | undefined;
}

const idsOf = ({ personId, workingGroupId, outsideActorId }: Who) => ({
  personId: personId?.id,
  workingGroupId: workingGroupId?.id,
  outsideActorId: outsideActorId?.id,
});

verb('assign', 'Assignment', {
  description: 'Says who does what with a prioritised case: exactly one of those who can do it is given.',
  input: (t) => ({
    priorityId: t.globalID(thePriority),
    task: t.string({ required: true, description: 'What is to be done.' }),
    ...whoFields(t),
  }),
  run: (act, { priorityId, ...input }) => assign(act, { ...input, ...idsOf(input), priorityId: priorityId.id }),
});

verb('updateAssignment', 'Assignment', {
  description: 'Changes what is to be done, who does it, or by when.',
  input: (t) => ({
    id: t.globalID(theAssignment),
    task: t.string({ description: 'What is to be done.' }),
    ...whoFields(t),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateAssignment(act, { ...input, ...idsOf(input), id: id.id }),
});

verb('finishAssignment', 'Assignment', {
  description: 'Records the day on which something was done.',
  input: (t) => ({
    id: t.globalID(theAssignment),
    doneOn: t.field({ type: 'Date', description: 'The day it was done; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => finishAssignment(act, { ...input, id: id.id }),
});

verbThatRemoves('removeAssignment', 'Assignment', {
  description: 'Takes back that someone was to do something.',
  input: (t) => ({
    id: t.globalID(theAssignment),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeAssignment(act, { ...input, id: id.id }),
});

verb('giveAdvice', 'CaseAdvice', {
  description: 'Records advice on a case, as a rule from the politicians.',
  input: (t) => ({
    caseId: t.globalID(theCase),
    text: t.string({ required: true, description: 'The advice.' }),
    givenBy: t.field({ type: ActorGroup, description: 'Which group gave it; POLITICIANS unless given.' }),
    givenOn: t.field({ type: 'Date', description: 'The day it was given; today unless given.' }),
    cycleId: t.globalID({ for: Cycle, description: "The committee's year it was given in." }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was given.' }),
  }),
  run: (act, { caseId, cycleId, meetingId, ...input }) =>
    giveAdvice(act, { ...input, caseId: caseId.id, cycleId: cycleId?.id, meetingId: meetingId?.id }),
});

verbThatRemoves('removeAdvice', 'CaseAdvice', {
  description: 'Removes advice that was recorded by mistake.',
  input: (t) => ({
    id: t.globalID({ required: true, for: CaseAdvice, description: 'The advice.' }),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeAdvice(act, { ...input, id: id.id }),
});
