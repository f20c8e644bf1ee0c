import { holdElection } from '@naerhjul/domain/election/hold-election.ts';
import { nominate, withdrawCandidacy } from '@naerhjul/domain/election/nominate.ts';
import { cancelElection, planElection, updateElection } from '@naerhjul/domain/election/plan-election.ts';
import { builder } from './builder.ts';
import { Cycle } from './cycle.ts';
import { Candidacy, ElectionRound } from './election.ts';
import { Meeting } from './meeting.ts';
import { Person } from './person.ts';
import { Seat } from './seat.ts';
import { expectedVersionField, verb } from './verb.ts';

const theElection = { required: true, for: ElectionRound, description: 'The election.' } as const;

verb('planElection', 'ElectionRound', {
  description: 'Plans an election of new residents to a committee.',
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it is held.' }),
    termStartsOn: t.field({ type: 'Date', required: true, description: 'The first day of the term.' }),
    termEndsOn: t.field({ type: 'Date', description: 'The last day of the term, where it is known.' }),
  }),
  run: (act, { cycleId, meetingId, ...input }) =>
    planElection(act, { ...input, cycleId: cycleId.id, meetingId: meetingId?.id }),
});

verb('updateElection', 'ElectionRound', {
  description: "Puts a planned election's meeting or term right.",
  input: (t) => ({
    id: t.globalID(theElection),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it is held; null for none.' }),
    termStartsOn: t.field({ type: 'Date', description: 'The first day of the term.' }),
    termEndsOn: t.field({ type: 'Date', description: 'The last day of the term; null where it is not known.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, meetingId, ...input }) =>
    updateElection(act, {
      ...input,
      id: id.id,
      ...(meetingId === undefined ? {} : { meetingId: meetingId?.id ?? null }),
    }),
});

verb('nominate', 'Candidacy', {
  description: 'Records that a resident stands in an election (R17). Who withdrew may stand again.',
  input: (t) => ({
    electionRoundId: t.globalID(theElection),
    personId: t.globalID({ required: true, for: Person, description: 'Who stands.' }),
    seatId: t.globalID({ for: Seat, description: 'For which resident seat, where it is known.' }),
    note: t.string({ description: 'A note for the municipality itself; never published.' }),
  }),
  run: (act, { electionRoundId, personId, seatId, ...input }) =>
    nominate(act, { ...input, electionRoundId: electionRoundId.id, personId: personId.id, seatId: seatId?.id }),
});

verb('withdrawCandidacy', 'Candidacy', {
  description: 'Records that someone no longer stands.',
  input: (t) => ({
    id: t.globalID({ required: true, for: Candidacy, description: 'The candidacy.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => withdrawCandidacy(act, { ...input, id: id.id }),
});

const ElectionResultInput = builder.inputType('ElectionResultInput', {
  description: 'How it went for one who stood.',
  fields: (t) => ({
    candidacyId: t.globalID({ required: true, for: Candidacy, description: 'Who stood.' }),
    elected: t.boolean({ required: true, description: 'Whether the person was elected.' }),
    seatId: t.globalID({ for: Seat, description: 'To which resident seat; the one stood for unless given.' }),
    votes: t.int({ description: 'How many votes.' }),
  }),
});

verb('holdElection', 'ElectionRound', {
  description:
    'Records the result of an election: those elected hold resident seats from the first day of the term (R17). Whoever sat there sits until the day before, and stays as history.',
  input: (t) => ({
    id: t.globalID(theElection),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day it was held.' }),
    results: t.field({
      type: [ElectionResultInput],
      required: true,
      description: 'How it went; others were not elected.',
    }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, results, ...input }) =>
    holdElection(act, {
      ...input,
      id: id.id,
      results: results.map(({ candidacyId, seatId, ...result }) => ({
        ...result,
        candidacyId: candidacyId.id,
        seatId: seatId?.id,
      })),
    }),
});

verb('cancelElection', 'ElectionRound', {
  description: 'Cancels a planned election.',
  input: (t) => ({
    id: t.globalID(theElection),
    reason: t.string({ required: true, description: 'Why, without naming anyone.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => cancelElection(act, { ...input, id: id.id }),
});
