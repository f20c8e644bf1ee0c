import { changeCaseStatus } from '@naerhjul/domain/case/change-case-status.ts';
import { changeCaseStatuses } from '@naerhjul/domain/case/change-case-statuses.ts';
import { correctCaseStatusEvent } from '@naerhjul/domain/case/correct-case-status-event.ts';
import { updateCaseStatus } from '@naerhjul/domain/case/update-case-status.ts';
import { builder } from './builder.ts';
import { Case } from './case.ts';
import { CaseStatusEvent } from './case-ledger.ts';
import { CaseStatus } from './case-register.ts';
import { Meeting } from './meeting.ts';
import { LocalizedTextInput } from './texts.ts';
import { expectedVersionField, verb, verbForCases } from './verb.ts';

const CaseDecisionInput = builder.inputType('CaseDecisionInput', {
  description: 'What a political body decided on a case.',
  fields: (t) => ({
    body: t.string({ required: true, description: 'The political body.' }),
    reference: t.string({
      required: true,
      description: "Where the decision is found: the number of the body's own case, or an address.",
    }),
    text: t.string({ required: true, description: 'What it decided.' }),
  }),
});

verb('changeCaseStatus', 'Case', {
  description: 'Moves a case one step and writes the step into its ledger (R20).',
  input: (t) => ({
    id: t.globalID({ required: true, for: Case, description: 'The case.' }),
    to: t.string({ required: true, description: 'The code of the status it goes to, such as IN_PROGRESS.' }),
    reason: t.string({ required: true, description: 'Why; everyone who may see the case sees it.' }),
    occurredOn: t.field({
      type: 'Date',
      description: 'The day it happened; today unless given, never to come and never before the case was raised.',
    }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was decided.' }),
    forwardedTo: t.string({ description: 'To whom the case is forwarded; for FORWARDED, and only then.' }),
    decision: t.field({
      type: CaseDecisionInput,
      description: 'The political decision of that day which it comes of; for a case that was in political treatment.',
    }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, meetingId, ...input }) => changeCaseStatus(act, { ...input, id: id.id, meetingId: meetingId?.id }),
});

const CaseToMoveInput = builder.inputType('CaseToMoveInput', {
  description: 'A case to move.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Case, description: 'The case.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
});

verbForCases('changeCaseStatuses', {
  description:
    'Moves several cases to the same status for one reason (R20): all, or none, and then each fault is named.',
  input: (t) => ({
    cases: t.field({ type: [CaseToMoveInput], required: true, description: 'The cases, at most 100.' }),
    to: t.string({ required: true, description: 'The code of the status they go to, such as IN_PROGRESS.' }),
    reason: t.string({ required: true, description: 'Why; everyone who may see the cases sees it.' }),
    occurredOn: t.field({ type: 'Date', description: 'The day it happened; today unless given.' }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was decided.' }),
    forwardedTo: t.string({ description: 'To whom the cases are forwarded; for FORWARDED, and only then.' }),
  }),
  run: (act, { cases, meetingId, ...input }) =>
    changeCaseStatuses(act, {
      ...input,
      cases: cases.map(({ id, expectedVersion }) => ({ id: id.id, expectedVersion })),
      meetingId: meetingId?.id,
    }),
});

verb('correctCaseStatusEvent', 'CaseStatusEvent', {
  description:
    'Puts a step of a case right, or takes it away: a new step names the one it corrects, and both stay (R20). The status of the case becomes what its ledger then says.',
  input: (t) => ({
    id: t.globalID({
      required: true,
      for: CaseStatusEvent,
      description: 'The step; where it was corrected before, the correction.',
    }),
    to: t.string({ description: 'The code of the status it led to; the same unless given.' }),
    occurredOn: t.field({ type: 'Date', description: 'The day it happened; the same unless given.' }),
    isVoid: t.boolean({ description: 'Whether the step never happened; then it counts no more.' }),
    reason: t.string({ required: true, description: 'Why it is corrected; everyone who may see the case sees it.' }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was decided; the same unless given.' }),
    forwardedTo: t.string({ description: 'To whom the case was forwarded; the same unless given.' }),
    decision: t.field({ type: CaseDecisionInput, description: 'The political decision; the same unless given.' }),
    expectedVersion: t.int({ description: 'The version of the case that the correction rests on.' }),
  }),
  run: (act, { id, meetingId, ...input }) =>
    correctCaseStatusEvent(act, { ...input, id: id.id, meetingId: meetingId?.id }),
});

verb('updateCaseStatus', 'CaseStatus', {
  description: 'Changes what the municipality calls a status. What it means, and its code, never change.',
  input: (t) => ({
    id: t.globalID({ required: true, for: CaseStatus, description: 'The status.' }),
    label: t.field({ type: LocalizedTextInput, required: true, description: 'What it is called.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateCaseStatus(act, { ...input, id: id.id }),
});
