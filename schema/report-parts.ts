import type {
  CaseFact,
  CommitteeFacts,
  CoverageFact,
  DialogueFact,
  DivergenceFact,
  ElectionFact,
  ExchangeFact,
  MeetingFact,
  VisitFact,
} from '@naerhjul/domain/report/report-facts.ts';
import { builder } from './builder.ts';
import { CaseCategory } from './case-words.ts';
import { DialogueStatus } from './dialogue-words.ts';
import { DivergenceKind } from './divergence.ts';
import { ElectionStatus } from './election-words.ts';
import { ExchangeStatus, ExchangeTrack } from './exchange-words.ts';
import { VisitStatus } from './mayor-visit-words.ts';
import { MeetingKind, MeetingStatus } from './meeting-words.ts';

export const ReportMeeting = builder.objectRef<MeetingFact>('ReportMeeting').implement({
  description: 'A meeting as a report tells of it.',
  fields: (t) => ({
    meetingId: t.globalID({
      description: 'The global id of the meeting.',
      resolve: ({ meetingId }) => ({ id: meetingId, type: 'Meeting' }),
    }),
    kind: t.expose('kind', { type: MeetingKind, description: 'What kind of meeting it was.' }),
    status: t.expose('status', { type: MeetingStatus, description: 'Where it stood.' }),
    on: t.expose('on', {
      type: 'Date',
      nullable: true,
      description: 'The day it was held, or else was to be held; null without a date.',
    }),
  }),
});

export const ReportDialogue = builder.objectRef<DialogueFact>('ReportDialogue').implement({
  description: 'The dialogue as a report tells of it.',
  fields: (t) => ({
    dialogueId: t.globalID({
      description: 'The global id of the dialogue.',
      resolve: ({ dialogueId }) => ({ id: dialogueId, type: 'Dialogue' }),
    }),
    status: t.expose('status', { type: DialogueStatus, description: 'Where it stood.' }),
    completedOn: t.expose('completedOn', { type: 'Date', nullable: true, description: 'The day it was completed.' }),
    activities: t.exposeInt('activities', { description: 'How many activities it consisted of.' }),
    participants: t.exposeInt('participants', {
      description: 'How many took part, without the activities in which fewer than five did.',
    }),
    challenges: t.exposeInt('challenges', { description: 'How many findings were challenges.' }),
    opportunities: t.exposeInt('opportunities', { description: 'How many findings were opportunities.' }),
    needs: t.exposeInt('needs', { description: 'How many findings were needs.' }),
  }),
});

type AgreementFact = NonNullable<CommitteeFacts['agreement']>;

export const ReportAgreement = builder.objectRef<AgreementFact>('ReportAgreement').implement({
  description: 'The agreement as a report tells of it.',
  fields: (t) => ({
    agreementId: t.globalID({
      description: 'The global id of the agreement.',
      resolve: ({ agreementId }) => ({ id: agreementId, type: 'Agreement' }),
    }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day its first version was adopted.',
    }),
    versions: t.exposeInt('versions', { description: 'How many versions were adopted.' }),
  }),
});

export const ReportCase = builder.objectRef<CaseFact>('ReportCase').implement({
  description: 'A public case as a report tells of it.',
  fields: (t) => ({
    caseId: t.globalID({
      description: 'The global id of the case.',
      resolve: ({ caseId }) => ({ id: caseId, type: 'Case' }),
    }),
    number: t.exposeString('number', { description: 'Its number.' }),
    title: t.exposeString('title', { description: 'What it was called.' }),
    category: t.expose('category', { type: CaseCategory, description: 'What its status meant.' }),
    rank: t.exposeInt('rank', {
      nullable: true,
      description: 'Its rank among the priorities; null where it was none.',
    }),
  }),
});

export const ReportExchange = builder.objectRef<ExchangeFact>('ReportExchange').implement({
  description: 'An exchange between committees as a report tells of it.',
  fields: (t) => ({
    exchangeId: t.globalID({
      description: 'The global id of the exchange.',
      resolve: ({ exchangeId }) => ({ id: exchangeId, type: 'Exchange' }),
    }),
    track: t.expose('track', { type: ExchangeTrack, description: 'Who met whom.' }),
    status: t.expose('status', { type: ExchangeStatus, description: 'Where it stood.' }),
    plannedOn: t.expose('plannedOn', { type: 'Date', nullable: true, description: 'The day it was planned for.' }),
    actualOn: t.expose('actualOn', { type: 'Date', nullable: true, description: 'The day it was carried out.' }),
    committees: t.exposeInt('committees', { description: 'How many committees accepted.' }),
  }),
});

export const ReportVisit = builder.objectRef<VisitFact>('ReportVisit').implement({
  description: "A mayor's visit as a report tells of it.",
  fields: (t) => ({
    mayorVisitId: t.globalID({
      description: 'The global id of the visit.',
      resolve: ({ mayorVisitId }) => ({ id: mayorVisitId, type: 'MayorVisit' }),
    }),
    status: t.expose('status', { type: VisitStatus, description: 'Where it stood.' }),
    on: t.expose('on', { type: 'Date', nullable: true, description: 'The day.' }),
    residents: t.exposeInt('residents', { description: 'How many residents met the mayor.' }),
  }),
});

export const ReportElection = builder.objectRef<ElectionFact>('ReportElection').implement({
  description: 'An election as a report tells of it.',
  fields: (t) => ({
    electionRoundId: t.globalID({
      description: 'The global id of the election.',
      resolve: ({ electionRoundId }) => ({ id: electionRoundId, type: 'ElectionRound' }),
    }),
    status: t.expose('status', { type: ElectionStatus, description: 'Where it stood.' }),
    heldOn: t.expose('heldOn', { type: 'Date', nullable: true, description: 'The day it was held.' }),
    elected: t.exposeInt('elected', { description: 'How many residents were elected.' }),
  }),
});

export const ReportDivergence = builder.objectRef<DivergenceFact>('ReportDivergence').implement({
  description: 'A difference from the shared wheel as a report tells of it.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      nullable: true,
      description: 'The place of the phase in the year; null for a meeting outside any phase.',
    }),
    kind: t.expose('kind', { type: DivergenceKind, description: 'How it differs.' }),
    days: t.exposeInt('days', { description: 'By how many days; 0 where days do not apply.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, where a reason was given.' }),
  }),
});

type ExampleFact = CommitteeFacts['goodExamples'][number];

export const ReportGoodExample = builder.objectRef<ExampleFact>('ReportGoodExample').implement({
  description: 'A good example as a report tells of it.',
  fields: (t) => ({
    goodExampleId: t.globalID({
      description: 'The global id of the good example.',
      resolve: ({ goodExampleId }) => ({ id: goodExampleId, type: 'GoodExample' }),
    }),
    title: t.exposeString('title', { description: 'What it was called.' }),
  }),
});

export const ReportCoverage = builder.objectRef<CoverageFact>('ReportCoverage').implement({
  description: 'How far training reached those who held a seat in the year.',
  fields: (t) => ({
    reached: t.exposeInt('reached', { description: 'How many took part.' }),
    notReached: t.exposeInt('notReached', { description: 'How many did not.' }),
  }),
});

type EvaluationFact = NonNullable<CommitteeFacts['evaluation']>;

export const ReportEvaluation = builder.objectRef<EvaluationFact>('ReportEvaluation').implement({
  description: 'The evaluation of the committee as a report tells of it.',
  fields: (t) => ({
    evaluationId: t.globalID({
      description: 'The global id of the evaluation.',
      resolve: ({ evaluationId }) => ({ id: evaluationId, type: 'Evaluation' }),
    }),
    summary: t.exposeString('summary', { nullable: true, description: 'What it came to.' }),
    byResidents: t.exposeInt('byResidents', { description: 'How many contributions came from the residents (R16).' }),
    byPoliticians: t.exposeInt('byPoliticians', {
      description: 'How many contributions came from the politicians (R16).',
    }),
  }),
});
