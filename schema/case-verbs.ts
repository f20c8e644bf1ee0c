import { changeCaseStatus } from '@naerhjul/domain/case/change-case-status.ts';
import { raiseCase } from '@naerhjul/domain/case/raise-case.ts';
import { Case } from './case.ts';
import { CaseTheme } from './case-register.ts';
import { CaseHorizon, CaseOrigin } from './case-words.ts';
import { Committee } from './committee.ts';
import { Cycle } from './cycle.ts';
import { Finding } from './finding.ts';
import { Meeting } from './meeting.ts';
import { expectedVersionField, verb } from './verb.ts';

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
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, meetingId, ...input }) => changeCaseStatus(act, { ...input, id: id.id, meetingId: meetingId?.id }),
});
