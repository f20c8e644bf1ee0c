import {
  impactTrace,
  type ImpactFigures,
  type ImpactRow,
  type ImpactTrace,
} from '@naerhjul/domain/report/impact-trace.ts';
import { builder } from './builder.ts';
import { Case } from './case.ts';
import { FindingType } from './dialogue-words.ts';
import { Finding } from './finding.ts';
import { AS_OF, KNOWN_AT, yearsArgs } from './report-asked.ts';
import { ReportCommittee, ReportStatus, ReportTheme } from './report-named.ts';

const Figures = builder.objectRef<ImpactFigures>('ImpactFigures').implement({
  description: 'How many findings and cases came how far.',
  fields: (t) => ({
    findings: t.exposeInt('findings', { description: 'Findings of completed dialogues, by R04 (D42).' }),
    findingsInCases: t.exposeInt('findings_in_cases', { description: 'Those that a case rests on, by R07 (D43).' }),
    findingsPrioritised: t.exposeInt('findings_prioritised', {
      description: 'Those of which a case was prioritised (D44).',
    }),
    findingsAgreed: t.exposeInt('findings_agreed', {
      description: 'Those of which a case stands in an adopted agreement, by R09 (D45).',
    }),
    findingsAnswered: t.exposeInt('findings_answered', {
      description: 'Those of which a case was closed, whatever came of it (D46).',
    }),
    findingsAchieved: t.exposeInt('findings_achieved', { description: 'Those of which a case was achieved (D47).' }),
    cases: t.exposeInt('cases', { description: 'Cases that rest on the findings, each once (D48).' }),
    casesPrioritised: t.exposeInt('cases_prioritised', { description: 'Those of them that were prioritised (D49).' }),
    casesAgreed: t.exposeInt('cases_agreed', {
      description: 'Those of them that stand in an adopted agreement, by R09 (D50).',
    }),
    casesClosed: t.exposeInt('cases_closed', { description: 'Those of them that were closed (D51).' }),
    casesAchieved: t.exposeInt('cases_achieved', { description: 'Those of them that were achieved (D52).' }),
    medianDaysToOutcome: t.exposeFloat('median_days_to_outcome', {
      nullable: true,
      description: 'Days from when the closed cases were raised until they were closed: the median (D53).',
    }),
  }),
});

const ImpactCase = builder.objectRef<ImpactRow>('ImpactCase').implement({
  description: 'A case that rests on a finding, and the days of its steps.',
  fields: (t) => ({
    id: t.globalID({
      description: 'The global id of the case.',
      resolve: (row) => ({ id: row.case_id ?? '', type: 'Case' }),
    }),
    number: t.exposeString('case_number', { nullable: true, description: 'Its number.' }),
    title: t.exposeString('case_title', {
      nullable: true,
      description: 'What it was called, as it was known; null where the caller may not see the case any more.',
    }),
    status: t.expose('status_content', { type: ReportStatus, nullable: true, description: 'The status it stood in.' }),
    raisedOn: t.expose('raised_on', {
      type: 'Date',
      nullable: true,
      description: 'The day on which the case was raised (D55).',
    }),
    prioritisedOn: t.expose('prioritised_on', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which a committee prioritised the case (D56).',
    }),
    agreedOn: t.expose('agreed_on', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which an agreement with the case was adopted, by R08 (D57).',
    }),
    inTreatmentOn: t.expose('in_treatment_on', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which the case was in political treatment (D58).',
    }),
    outcomeOn: t.expose('outcome_on', {
      type: 'Date',
      nullable: true,
      description: 'The day of the step that closed the case, by R20 (D59).',
    }),
  }),
});

const Row = builder.objectRef<ImpactRow>('ImpactRow').implement({
  description: 'A finding with a case that rests on it (R07), or without where none does.',
  fields: (t) => ({
    committee: t.field({
      type: ReportCommittee,
      description: 'The committee whose dialogue it is.',
      resolve: (row) => row,
    }),
    year: t.exposeInt('year', { description: 'The year of the dialogue.' }),
    findingId: t.globalID({
      description: 'The global id of the finding.',
      resolve: (row) => ({ id: row.finding_id, type: 'Finding' }),
    }),
    type: t.expose('finding_type', { type: FindingType, description: 'What kind of finding it was.' }),
    text: t.exposeString('finding_text', {
      description: 'The finding as it read, as it was known; empty where the caller may not see it any more.',
    }),
    theme: t.expose('theme_content', { type: ReportTheme, nullable: true, description: 'Its theme.' }),
    completedOn: t.expose('completed_on', {
      type: 'Date',
      description: 'The day on which the dialogue was completed, by R03 (D54).',
    }),
    case: t.field({
      type: ImpactCase,
      nullable: true,
      description: 'The case.',
      resolve: (row) => (row.case_id === null ? null : row),
    }),
  }),
});

const Trace = builder.objectRef<ImpactTrace>('ImpactTrace').implement({
  description: 'What became of findings, on a day, as it was known at a moment.',
  fields: (t) => ({
    asOf: t.expose('asOf', AS_OF),
    knownAt: t.expose('knownAt', KNOWN_AT),
    figures: t.expose('figures', { type: Figures, description: 'How many came how far.' }),
    rows: t.field({ type: [Row], description: 'Finding by finding.', resolve: ({ rows }) => [...rows] }),
  }),
});

builder.queryField('impactTrace', (t) =>
  t.field({
    type: Trace,
    description:
      'Traces findings of completed dialogues (R04) by the cases that rest on them (R07) over priority, agreement (R08) and political treatment to the outcome (R20), at the end of a day, as it was known at a moment. Asked again about the same two, the answer is the same. The figures count what was public then, for the own municipality and its analysts also what was not; the rows name what was public then, and what is the caller’s own. What has been hidden or removed since keeps its ids, numbers, days and states, and has no texts any more. Refuses with INVALID_INPUT, naming the field, and with NOT_FOUND.',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      caseId: t.arg.globalID({ for: Case, description: 'Only what this case rests on.' }),
      findingId: t.arg.globalID({ for: Finding, description: 'Only this finding.' }),
      ...yearsArgs,
    },
    resolve: (_root, { caseId, findingId, ...asked }, { act }) =>
      impactTrace(act, { ...asked, caseId: caseId?.id, findingId: findingId?.id }),
  }),
);
