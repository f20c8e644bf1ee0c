import { adoptAgreement } from '@naerhjul/domain/agreement/adopt-agreement.ts';
import {
  amendAgreement,
  discardAgreementDraft,
  draftAgreement,
  refreshAgreementDraft,
  updateAgreementDraft,
} from '@naerhjul/domain/agreement/draft-agreement.ts';
import {
  addAgreementAssignment,
  removeAgreementAssignment,
  updateAgreementItem,
} from '@naerhjul/domain/agreement/edit-agreement-item.ts';
import { Agreement, AgreementVersion } from './agreement.ts';
import { AgreementAssignment, AgreementItem } from './agreement-item.ts';
import { CaseHorizon } from './case-words.ts';
import { Cycle } from './cycle.ts';
import { Meeting } from './meeting.ts';
import { Person } from './person.ts';
import { WayOfWorking } from './priority-words.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { OutsideActor, WorkingGroup } from './working-group.ts';

const theDraft = { required: true, for: AgreementVersion, description: 'The draft.' } as const;

verb('draftAgreement', 'AgreementVersion', {
  description:
    "Makes the agreement of a committee's year, with a draft of its first version from the priorities; one for each year (R08).",
  input: (t) => ({ cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }) }),
  run: (act, { cycleId }) => draftAgreement(act, { cycleId: cycleId.id }),
});

verb('refreshAgreementDraft', 'AgreementVersion', {
  description:
    'Takes the priorities of the year anew into a draft; what was changed by hand in its cases and assignments gives way.',
  input: (t) => ({ id: t.globalID(theDraft), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => refreshAgreementDraft(act, { ...input, id: id.id }),
});

verb('updateAgreementDraft', 'AgreementVersion', {
  description: 'Writes the texts of a draft.',
  input: (t) => ({
    id: t.globalID(theDraft),
    expectations: t.string({ description: 'What residents and politicians expect of each other; null for nothing.' }),
    wayOfWorking: t.string({ description: 'How they work together; null for nothing.' }),
    note: t.string({ description: 'What is new in this version; null for nothing.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateAgreementDraft(act, { ...input, id: id.id }),
});

verb('updateAgreementItem', 'AgreementItem', {
  description: 'Changes what a draft says of a case. The case and its priority stay as they are.',
  input: (t) => ({
    id: t.globalID({ required: true, for: AgreementItem, description: 'The case in the draft.' }),
    title: t.string({ description: 'What the agreement calls it.' }),
    horizon: t.field({ type: CaseHorizon, description: 'How long it reaches; null for nothing said.' }),
    wayOfWorking: t.field({ type: WayOfWorking, description: 'How the residents work on it; null for nothing said.' }),
    wayOfWorkingText: t.string({ description: 'How they work, in words; null for nothing.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateAgreementItem(act, { ...input, id: id.id }),
});

verb('addAgreementAssignment', 'AgreementAssignment', {
  description:
    'Says in a draft who does what with a case: exactly one of a person, a working group, an outside actor and someone named in words.',
  input: (t) => ({
    agreementItemId: t.globalID({ required: true, for: AgreementItem, description: 'The case in the draft.' }),
    task: t.string({ required: true, description: 'What is to be done.' }),
    personId: t.globalID({ for: Person, description: 'The person who does it.' }),
    workingGroupId: t.globalID({ for: WorkingGroup, description: 'The working group that does it.' }),
    outsideActorId: t.globalID({ for: OutsideActor, description: 'The outside actor who does it.' }),
    assignee: t.string({ description: 'Who does it, where it is none of the registered; never the name of a person.' }),
    dueOn: t.field({ type: 'Date', description: 'The day it is to be done by.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { agreementItemId, personId, workingGroupId, outsideActorId, ...input }) =>
    addAgreementAssignment(act, {
      ...input,
      agreementItemId: agreementItemId.id,
      personId: personId?.id,
      workingGroupId: workingGroupId?.id,
      outsideActorId: outsideActorId?.id,
    }),
});

verbThatRemoves('removeAgreementAssignment', 'AgreementAssignment', {
  description: 'Takes an assignment out of a draft.',
  input: (t) => ({
    id: t.globalID({ required: true, for: AgreementAssignment, description: 'The assignment in the draft.' }),
    reason: t.string({ description: 'Why, for the change log.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeAgreementAssignment(act, { ...input, id: id.id }),
});

verb('adoptAgreement', 'AgreementVersion', {
  description:
    'Records that residents and politicians adopted a version at a meeting that was held. What it lacks blocks unless a reason is given (R09). The version before it is superseded and stays (R08).',
  input: (t) => ({
    id: t.globalID(theDraft),
    meetingId: t.globalID({
      required: true,
      for: Meeting,
      description: "A meeting of the committee's year that was held.",
    }),
    adoptedOn: t.field({ type: 'Date', description: "The day; the meeting's unless given." }),
    byResidents: t.boolean({
      required: true,
      description: 'That the residents adopted it; refused when they did not.',
    }),
    byPoliticians: t.boolean({
      required: true,
      description: 'That the politicians adopted it; refused when they did not.',
    }),
    overrideReason: t.string({ description: 'Why it is adopted although it lacks something (R09).' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, meetingId, ...input }) => adoptAgreement(act, { ...input, id: id.id, meetingId: meetingId.id }),
});

verb('amendAgreement', 'AgreementVersion', {
  description: 'Drafts the next version from the adopted one, which stays in force until the new one is adopted (R08).',
  input: (t) => ({
    agreementId: t.globalID({ required: true, for: Agreement, description: 'The agreement.' }),
    note: t.string({ description: 'What is to be new.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { agreementId, ...input }) => amendAgreement(act, { ...input, agreementId: agreementId.id }),
});

verbThatRemoves('discardAgreementDraft', 'AgreementVersion', {
  description: 'Throws a draft away; with the first one the agreement goes too, and can be drafted again.',
  input: (t) => ({
    id: t.globalID(theDraft),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => discardAgreementDraft(act, { ...input, id: id.id }),
});
