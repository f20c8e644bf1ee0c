import { contribute, removeContribution, updateContribution } from '@naerhjul/domain/evaluation/contribution.ts';
import {
  startEvaluation,
  startSchemeEvaluation,
  submitEvaluation,
  summariseEvaluation,
  treatEvaluation,
} from '@naerhjul/domain/evaluation/evaluation.service.ts';
import { Cycle } from './cycle.ts';
import { Evaluation, EvaluationContribution } from './evaluation.ts';
import { Contributor } from './evaluation-words.ts';
import { Meeting } from './meeting.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const theEvaluation = { required: true, for: Evaluation, description: 'The evaluation.' } as const;
const theContribution = { required: true, for: EvaluationContribution, description: 'The contribution.' } as const;

verb('startEvaluation', 'Evaluation', {
  description: "Starts the evaluation of a committee's year; one for each.",
  input: (t) => ({ cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }) }),
  run: (act, { cycleId }) => startEvaluation(act, { cycleId: cycleId.id }),
});

verb('startSchemeEvaluation', 'Evaluation', {
  description: 'Starts the evaluation of the scheme of a municipality in a year; one for each.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    year: t.int({ required: true, description: 'The calendar year.' }),
  }),
  run: (act, input) => startSchemeEvaluation(act, input),
});

verb('contribute', 'EvaluationContribution', {
  description: 'Records what a group contributed to an evaluation (R16).',
  input: (t) => ({
    evaluationId: t.globalID(theEvaluation),
    givenBy: t.field({
      type: Contributor,
      required: true,
      description: 'Which group contributed.',
    }),
    text: t.string({ required: true, description: 'What it said.' }),
    givenOn: t.field({ type: 'Date', description: 'The day; today unless given.' }),
    cycleId: t.globalID({ for: Cycle, description: "The committee's year that it comes from, for one of the scheme." }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was given.' }),
  }),
  run: (act, { evaluationId, cycleId, meetingId, ...input }) =>
    contribute(act, {
      ...input,
      evaluationId: evaluationId.id,
      cycleId: cycleId?.id,
      meetingId: meetingId?.id,
    }),
});

verb('updateContribution', 'EvaluationContribution', {
  description: 'Puts a contribution right.',
  input: (t) => ({
    id: t.globalID(theContribution),
    text: t.string({ description: 'What the group said.' }),
    givenOn: t.field({ type: 'Date', description: 'The day.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateContribution(act, { ...input, id: id.id }),
});

verbThatRemoves('removeContribution', 'EvaluationContribution', {
  description: 'Removes a contribution that was recorded by mistake.',
  input: (t) => ({
    id: t.globalID(theContribution),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeContribution(act, { ...input, id: id.id }),
});

verb('summariseEvaluation', 'Evaluation', {
  description: 'Writes what an evaluation came to.',
  input: (t) => ({
    id: t.globalID(theEvaluation),
    summary: t.string({ required: true, description: 'What it came to.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => summariseEvaluation(act, { ...input, id: id.id }),
});

verb('submitEvaluation', 'Evaluation', {
  description: 'Submits an evaluation to a political body; from then on it is public and stays as it is (R19).',
  input: (t) => ({
    id: t.globalID(theEvaluation),
    body: t.string({ required: true, description: 'The political body.' }),
    submittedOn: t.field({ type: 'Date', description: 'The day; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => submitEvaluation(act, { ...input, id: id.id }),
});

verb('treatEvaluation', 'Evaluation', {
  description: 'Records that the political body treated an evaluation, and what it decided (R19).',
  input: (t) => ({
    id: t.globalID(theEvaluation),
    treatedOn: t.field({ type: 'Date', required: true, description: 'The day.' }),
    caseReference: t.string({ description: "The reference of the body's case." }),
    decision: t.string({ required: true, description: 'What it decided.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => treatEvaluation(act, { ...input, id: id.id }),
});
