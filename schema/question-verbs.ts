import { answerQuestion, askAboutFinding, removeQuestion } from '@naerhjul/domain/dialogue/question.ts';
import { Finding, FindingQuestion } from './finding.ts';
import { Meeting } from './meeting.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { ActorGroup } from './wheel-words.ts';

const theQuestion = { required: true, for: FindingQuestion, description: 'The question.' } as const;

verb('askAboutFinding', 'FindingQuestion', {
  description: 'Records a question that was asked in order to understand a finding.',
  input: (t) => ({
    findingId: t.globalID({ required: true, for: Finding, description: 'The finding.' }),
    askedBy: t.field({ type: ActorGroup, required: true, description: 'Which group asked.' }),
    question: t.string({ required: true, description: 'The question.' }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting of the committee at which it was asked.' }),
  }),
  run: (act, { findingId, meetingId, ...input }) =>
    askAboutFinding(act, { ...input, findingId: findingId.id, meetingId: meetingId?.id }),
});

verb('answerQuestion', 'FindingQuestion', {
  description: 'Answers a question about a finding; again puts the answer right.',
  input: (t) => ({
    id: t.globalID(theQuestion),
    answer: t.string({ required: true, description: 'The answer.' }),
    answeredOn: t.field({ type: 'Date', description: 'The day it was answered; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => answerQuestion(act, { ...input, id: id.id }),
});

verbThatRemoves('removeQuestion', 'FindingQuestion', {
  description: 'Removes a question that was recorded by mistake.',
  input: (t) => ({
    id: t.globalID(theQuestion),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeQuestion(act, { ...input, id: id.id }),
});
