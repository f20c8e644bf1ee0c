import { recordTraining, removeTraining, updateTraining } from '@naerhjul/domain/training/record-training.ts';
import { Cycle } from './cycle.ts';
import { Meeting } from './meeting.ts';
import { Person } from './person.ts';
import { Training } from './training.ts';
import { TrainingSubject } from './training-words.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const theTraining = { required: true, for: Training, description: 'The training.' } as const;

verb('recordTraining', 'Training', {
  description: "Records a training of a committee's members: what it was about, and whom it reached.",
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was held.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day it was held.' }),
    subjects: t.field({ type: [TrainingSubject], required: true, description: 'What it was about.' }),
    materials: t.stringList({ description: 'Addresses of its materials on the web.' }),
    participantIds: t.globalIDList({ for: Person, description: 'The people whom it reached.' }),
    note: t.string({ description: 'A note.' }),
  }),
  run: (act, { cycleId, meetingId, participantIds, ...input }) =>
    recordTraining(act, {
      ...input,
      cycleId: cycleId.id,
      meetingId: meetingId?.id,
      participantIds: participantIds?.map(({ id }) => id),
    }),
});

verb('updateTraining', 'Training', {
  description: 'Puts the record of a training right.',
  input: (t) => ({
    id: t.globalID(theTraining),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was held; null for none.' }),
    heldOn: t.field({ type: 'Date', description: 'The day it was held.' }),
    subjects: t.field({ type: [TrainingSubject], description: 'What it was about.' }),
    materials: t.stringList({ description: 'Addresses of its materials: these and no others.' }),
    participantIds: t.globalIDList({ for: Person, description: 'The people whom it reached: these and no others.' }),
    note: t.string({ description: 'A note; null for none.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, meetingId, participantIds, ...input }) =>
    updateTraining(act, {
      ...input,
      id: id.id,
      meetingId: meetingId && meetingId.id,
      participantIds: participantIds?.map((one) => one.id),
    }),
});

verbThatRemoves('removeTraining', 'Training', {
  description: 'Removes a training that was recorded by mistake.',
  input: (t) => ({
    id: t.globalID(theTraining),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeTraining(act, { ...input, id: id.id }),
});
