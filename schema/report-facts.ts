import { shownCases, shownExamples } from '@naerhjul/domain/report/shown-facts.ts';
import { CompositionGroup } from './roster.ts';
import type {
  CategoryCount,
  CollatedFacts,
  CommitteeFacts,
  CommitteeRow,
  Figures,
  SharedCount,
} from '@naerhjul/domain/report/report-facts.ts';
import { builder } from './builder.ts';
import { CaseCategory } from './case-words.ts';
import {
  ReportAgreement,
  ReportCase,
  ReportCoverage,
  ReportDialogue,
  ReportDivergence,
  ReportElection,
  ReportEvaluation,
  ReportExchange,
  ReportGoodExample,
  ReportMeeting,
  ReportVisit,
} from './report-parts.ts';

const ReportCategory = builder.objectRef<CategoryCount>('ReportCategory').implement({
  description: 'How many cases stood in a category, public or not.',
  fields: (t) => ({
    category: t.expose('category', { type: CaseCategory, description: 'What their status meant.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

export const AnnualReportFacts = builder.objectRef<CommitteeFacts>('AnnualReportFacts').implement({
  description: "The facts of a committee's year, as they were when the report was generated. They name no person.",
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day they speak of.' }),
    meetingsRequired: t.exposeInt('meetingsRequired', {
      description: 'How many ordinary meetings the regulation asks for (R02).',
    }),
    meetings: t.field({
      type: [ReportMeeting],
      description: 'The meetings, in order of time.',
      resolve: ({ meetings }) => [...meetings],
    }),
    dialogue: t.expose('dialogue', {
      type: ReportDialogue,
      nullable: true,
      description: 'The dialogue; null without.',
    }),
    agreement: t.expose('agreement', {
      type: ReportAgreement,
      nullable: true,
      description: 'The agreement; null where none was adopted.',
    }),
    casesInAll: t.exposeInt('casesInAll', { description: 'How many cases were dealt with, public or not.' }),
    priorities: t.exposeInt('priorities', { description: 'How many of them were prioritised.' }),
    cases: t.field({
      type: [ReportCase],
      description:
        'The cases that were dealt with and were public then, by number; one that is public no more is left out for those who may not see it.',
      resolve: async (facts, _args, { act }) => [...(await shownCases(act, facts))],
    }),
    casesByCategory: t.field({
      type: [ReportCategory],
      description: 'The cases by what their status meant on the day.',
      resolve: ({ casesByCategory }) => [...casesByCategory],
    }),
    settled: t.exposeInt('settled', { description: 'How many cases were settled (R15).' }),
    carriedOver: t.exposeInt('carriedOver', { description: 'How many cases were carried over (R15).' }),
    workingGroups: t.exposeInt('workingGroups', { description: 'How many working groups were at work.' }),
    exchanges: t.field({
      type: [ReportExchange],
      description: 'The exchanges with other committees.',
      resolve: ({ exchanges }) => [...exchanges],
    }),
    visits: t.field({
      type: [ReportVisit],
      description: "The mayor's visits.",
      resolve: ({ visits }) => [...visits],
    }),
    goodExamples: t.field({
      type: [ReportGoodExample],
      description:
        'The good examples that were public then; one that is public no more is left out for those who may not see it.',
      resolve: async (facts, _args, { act }) => [...(await shownExamples(act, facts))],
    }),
    trainings: t.exposeInt('trainings', { description: 'How many trainings were held.' }),
    residentsTrained: t.expose('residentsTrained', {
      type: ReportCoverage,
      description: 'How far training reached the residents.',
    }),
    politiciansTrained: t.expose('politiciansTrained', {
      type: ReportCoverage,
      description: 'How far training reached the politicians.',
    }),
    elections: t.field({
      type: [ReportElection],
      description: 'The elections.',
      resolve: ({ elections }) => [...elections],
    }),
    residents: t.field({
      type: CompositionGroup,
      description: "The residents' seats on the day (R18).",
      resolve: ({ composition }) => composition.residents,
    }),
    politicians: t.field({
      type: CompositionGroup,
      description: "The politicians' seats on the day (R18).",
      resolve: ({ composition }) => composition.politicians,
    }),
    youthObservers: t.field({
      type: CompositionGroup,
      description: "The young observers' seats on the day.",
      resolve: ({ composition }) => composition.youthObservers,
    }),
    divergence: t.field({
      type: [ReportDivergence],
      description: 'How the year differed from the shared wheel.',
      resolve: ({ divergence }) => [...divergence],
    }),
    evaluation: t.expose('evaluation', {
      type: ReportEvaluation,
      nullable: true,
      description: 'The evaluation; null without.',
    }),
  }),
});

const ReportFigures = builder.objectRef<Figures>('ReportFigures').implement({
  description: "What is counted of committees' years.",
  fields: (t) => ({
    meetingsHeld: t.exposeInt('meetingsHeld', { description: 'Ordinary and joint meetings that were held (R02).' }),
    meetingsCancelled: t.exposeInt('meetingsCancelled', { description: 'Meetings that were cancelled.' }),
    extraMeetingsHeld: t.exposeInt('extraMeetingsHeld', { description: 'Extra meetings that were held.' }),
    dialoguesCompleted: t.exposeInt('dialoguesCompleted', { description: 'Dialogues that were completed (R03).' }),
    participants: t.exposeInt('participants', {
      description: 'How many took part in dialogues, without the activities in which fewer than five did.',
    }),
    findings: t.exposeInt('findings', { description: 'Findings of dialogues.' }),
    agreementsAdopted: t.exposeInt('agreementsAdopted', { description: 'Agreements that were adopted (R08).' }),
    priorities: t.exposeInt('priorities', { description: 'Prioritised cases, once for each committee.' }),
    settled: t.exposeInt('settled', { description: 'Cases that were settled, once for each committee.' }),
    carriedOver: t.exposeInt('carriedOver', { description: 'Cases that were carried over, once for each committee.' }),
    workingGroups: t.exposeInt('workingGroups', { description: 'Working groups that were at work.' }),
    exchangesCarriedOut: t.exposeInt('exchangesCarriedOut', {
      description: 'Exchanges that were carried out, once for each committee.',
    }),
    visitsHeld: t.exposeInt('visitsHeld', { description: "Mayor's visits that were held." }),
    goodExamples: t.exposeInt('goodExamples', { description: 'Good examples that are public.' }),
    electionsHeld: t.exposeInt('electionsHeld', { description: 'Elections that were held.' }),
    vacancies: t.exposeInt('vacancies', { description: 'Vacant seats on the day (R18).' }),
    divergences: t.exposeInt('divergences', { description: 'Differences from the shared wheel.' }),
  }),
});

const CollatedCommittee = builder.objectRef<CommitteeRow>('CollatedCommittee').implement({
  description: "One committee's line in the collated report.",
  fields: (t) => ({
    committeeId: t.globalID({
      description: 'The global id of the committee.',
      resolve: ({ committeeId }) => ({ id: committeeId, type: 'Committee' }),
    }),
    cycleId: t.globalID({
      description: "The global id of the committee's year.",
      resolve: ({ cycleId }) => ({ id: cycleId, type: 'Cycle' }),
    }),
    number: t.exposeInt('number', { description: 'Its number on the day.' }),
    name: t.exposeString('name', { description: 'Its name on the day.' }),
    figures: t.expose('figures', { type: ReportFigures, description: 'What is counted of its year.' }),
    cases: t.exposeInt('cases', { description: 'How many cases it dealt with, shared ones too.' }),
    casesByCategory: t.field({
      type: [ReportCategory],
      description: 'Its cases by what their status meant on the day.',
      resolve: ({ casesByCategory }) => [...casesByCategory],
    }),
  }),
});

const CollatedCategory = builder.objectRef<SharedCount>('CollatedCategory').implement({
  description: 'How many cases stood in a category in the whole municipality.',
  fields: (t) => ({
    category: t.expose('category', { type: CaseCategory, description: 'What their status meant.' }),
    casesInMunicipality: t.exposeInt('casesInMunicipality', { description: 'A shared case counted once.' }),
    casesPerCommittee: t.exposeInt('casesPerCommittee', {
      description: 'A shared case counted once for each committee.',
    }),
  }),
});

export const CollatedReportFacts = builder.objectRef<CollatedFacts>('CollatedReportFacts').implement({
  description: "The facts of all committees' years in a municipality, as they were when the report was generated.",
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day they speak of.' }),
    committees: t.field({
      type: [CollatedCommittee],
      description: 'Each committee, by number.',
      resolve: ({ committees }) => [...committees],
    }),
    sums: t.expose('sums', { type: ReportFigures, description: 'The sums of the committees.' }),
    casesInMunicipality: t.exposeInt('casesInMunicipality', { description: 'All cases, a shared one counted once.' }),
    casesPerCommittee: t.exposeInt('casesPerCommittee', {
      description: 'All cases, a shared one counted once for each committee.',
    }),
    casesByCategory: t.field({
      type: [CollatedCategory],
      description: 'All cases by what their status meant on the day.',
      resolve: ({ casesByCategory }) => [...casesByCategory],
    }),
  }),
});
