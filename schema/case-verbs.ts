import { carryCase } from '@naerhjul/domain/case/carry-case.ts';
import { linkFindings, unlinkFinding } from '@naerhjul/domain/case/link-findings.ts';
import { changeCaseLead, shareCase, unshareCase } from '@naerhjul/domain/case/share-case.ts';
import { publishCase, unpublishCase, updateCase } from '@naerhjul/domain/case/update-case.ts';
import { raiseCase } from '@naerhjul/domain/case/raise-case.ts';
import { Case } from './case.ts';
import { CaseTheme } from './case-register.ts';
import { CaseHorizon, CaseOrigin } from './case-words.ts';
import { Committee } from './committee.ts';
import { Cycle } from './cycle.ts';
import { Finding } from './finding.ts';
import { Meeting } from './meeting.ts';
import { expectedVersionField, verb } from './verb.ts';

const theCase = { required: true, for: Case, description: 'The case.' } as const;

verb('raiseCase', 'Case', {
  description: 'Raises a case: it gets the next number of its year, and its ledger begins (R20).',
  input: (t) => ({
    leadCommitteeId: t.globalID({ required: true, for: Committee, description: 'The committee that leads it.' }),
    title: t.string({ required: true, description: 'What it is about, in a line.' }),
    description: t.string({ description: 'What it is about.' }),
    horizon: t.field({ type: CaseHorizon, description: 'How long it reaches.' }),
    themeId: t.globalID({ for: CaseTheme, description: 'Its theme.' }),
    origin: t.field({ type: CaseOrigin, required: true, description: 'Where it comes from.' }),
    originText: t.string({ description: 'Where it comes from, in words.' }),
    raisedOn: t.field({ type: 'Date', description: 'The day it was raised; today unless given, and never to come.' }),
    partnerCommitteeIds: t.globalIDList({ for: Committee, description: 'The committees that share it.' }),
    findingIds: t.globalIDList({ for: Finding, description: 'The findings it rests on (R07).' }),
    cycleId: t.globalID({
      for: Cycle,
      description: "A committee's year in which it is dealt with, beside the year in which it was raised.",
    }),
    meetingId: t.globalID({ for: Meeting, description: 'The meeting at which it was raised.' }),
    isPublic: t.boolean({ description: 'Whether everyone may read it; true unless given.' }),
  }),
  run: (act, { leadCommitteeId, themeId, partnerCommitteeIds, findingIds, cycleId, meetingId, ...input }) =>
    raiseCase(act, {
      ...input,
      leadCommitteeId: leadCommitteeId.id,
      themeId: themeId?.id,
      partnerCommitteeIds: partnerCommitteeIds?.map(({ id }) => id),
      findingIds: findingIds?.map(({ id }) => id),
      cycleId: cycleId?.id,
      meetingId: meetingId?.id,
    }),
});

verb('updateCase', 'Case', {
  description: 'Changes what a case is about. Its number stays.',
  input: (t) => ({
    id: t.globalID(theCase),
    title: t.string({ description: 'What it is about, in a line.' }),
    description: t.string({ description: 'What it is about; null for nothing.' }),
    horizon: t.field({ type: CaseHorizon, description: 'How long it reaches; null where it is not said.' }),
    themeId: t.globalID({ for: CaseTheme, description: 'Its theme; null for none.' }),
    origin: t.field({ type: CaseOrigin, description: 'Where it comes from.' }),
    originText: t.string({ description: 'Where it comes from, in words; null for none.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, themeId, ...input }) =>
    updateCase(act, {
      ...input,
      id: id.id,
      ...(themeId === undefined ? {} : { themeId: themeId?.id ?? null }),
    }),
});

verb('shareCase', 'Case', {
  description: 'Shares a case with one more committee, which then has it among the cases of its year.',
  input: (t) => ({
    id: t.globalID(theCase),
    committeeId: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, committeeId, ...input }) => shareCase(act, { ...input, id: id.id, committeeId: committeeId.id }),
});

verb('unshareCase', 'Case', {
  description: 'Ends that a committee shares a case, while it neither prioritises it nor has a working group on it.',
  input: (t) => ({
    id: t.globalID(theCase),
    committeeId: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, committeeId, ...input }) => unshareCase(act, { ...input, id: id.id, committeeId: committeeId.id }),
});

verb('changeCaseLead', 'Case', {
  description: 'Hands the lead of a case to another committee; the one that led it goes on sharing it.',
  input: (t) => ({
    id: t.globalID(theCase),
    committeeId: t.globalID({ required: true, for: Committee, description: 'The committee that leads it now.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, committeeId, ...input }) =>
    changeCaseLead(act, { ...input, id: id.id, committeeId: committeeId.id }),
});

verb('linkFindings', 'Case', {
  description: 'Says which findings a case rests on (R07); those it rests on already stay.',
  input: (t) => ({
    caseId: t.globalID(theCase),
    findingIds: t.globalIDList({ required: true, for: Finding, description: 'The findings.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { caseId, findingIds, ...input }) =>
    linkFindings(act, { ...input, caseId: caseId.id, findingIds: findingIds.map(({ id }) => id) }),
});

verb('unlinkFinding', 'Case', {
  description: 'Takes back that a case rests on a finding.',
  input: (t) => ({
    caseId: t.globalID(theCase),
    findingId: t.globalID({ required: true, for: Finding, description: 'The finding.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { caseId, findingId, ...input }) =>
    unlinkFinding(act, { ...input, caseId: caseId.id, findingId: findingId.id }),
});

verb('publishCase', 'Case', {
  description: 'Lets everyone read a case.',
  input: (t) => ({ id: t.globalID(theCase), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => publishCase(act, { ...input, id: id.id }),
});

verb('unpublishCase', 'Case', {
  description: 'Keeps a case from the public from now on. Portals are told, with the reason.',
  input: (t) => ({
    id: t.globalID(theCase),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => unpublishCase(act, { ...input, id: id.id }),
});

verb('carryCase', 'Case', {
  description: "Carries a case over from one of a committee's years to a later one. It stays the same case.",
  input: (t) => ({
    caseId: t.globalID(theCase),
    fromCycleId: t.globalID({ required: true, for: Cycle, description: 'The year it was dealt with in.' }),
    toCycleId: t.globalID({ required: true, for: Cycle, description: 'The later year of the same committee.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { caseId, fromCycleId, toCycleId, ...input }) =>
    carryCase(act, { ...input, caseId: caseId.id, fromCycleId: fromCycleId.id, toCycleId: toCycleId.id }),
});
