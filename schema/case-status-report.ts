import {
  caseStatusReport,
  type CaseStatusReport,
  type CaseStatusRow,
} from '@naerhjul/domain/report/case-status-report.ts';
import { asksFor } from './asks-for.ts';
import { builder } from './builder.ts';
import { CaseTheme } from './case-register.ts';
import { CaseCategory, CaseHorizon, CaseOrigin } from './case-words.ts';
import { ReportCommittee, ReportStatus, ReportTheme } from './report-named.ts';
import { AS_OF, KNOWN_AT, timesArgs } from './report-asked.ts';

const ReportGroup = builder.enumType('ReportGroup', {
  description: 'What the cases of a report are grouped by.',
  values: {
    COMMITTEE: { description: 'The committee that leads a case, and each that shares it.' },
    STATUS: { description: "The municipality's own status." },
    CATEGORY: { description: 'What the status means.' },
    HORIZON: { description: 'How long the case reaches.' },
    THEME: { description: 'The theme.' },
    ORIGIN: { description: 'Where the case comes from.' },
    YEAR: { description: 'The year it was raised in.' },
    MONTH: { description: 'The month it was raised in, with its year.' },
  },
});

/** What is reckoned from days: finding a median among them takes most of a report's time. */
const OF_OPEN = new Set(['medianOpenDays']);
const OF_STAYS = new Set(['medianDays', 'p90Days', 'transitions', 'corrections']);

const Row = builder.objectRef<CaseStatusRow>('CaseStatusReportRow').implement({
  description: 'A group of cases and its figures; what is not grouped by is null.',
  fields: (t) => ({
    committee: t.field({
      type: ReportCommittee,
      nullable: true,
      description: 'The committee.',
      resolve: (row) => (row.committee_id === null ? null : row),
    }),
    status: t.expose('status_content', { type: ReportStatus, nullable: true, description: 'The status.' }),
    category: t.expose('category', { type: CaseCategory, nullable: true, description: 'What the status means.' }),
    horizon: t.expose('horizon', { type: CaseHorizon, nullable: true, description: 'How long the cases reach.' }),
    theme: t.expose('theme_content', { type: ReportTheme, nullable: true, description: 'The theme.' }),
    origin: t.expose('origin', { type: CaseOrigin, nullable: true, description: 'Where the cases come from.' }),
    year: t.exposeInt('year', { nullable: true, description: 'The year they were raised in.' }),
    month: t.exposeInt('month', { nullable: true, description: 'The month they were raised in, from 1.' }),
    casesInMunicipality: t.exposeInt('cases_in_municipality', {
      description: 'Cases in the group, a shared one once (D01).',
    }),
    casesPerCommittee: t.exposeInt('cases_per_committee', {
      description: 'Cases in the group, a shared one once for each of its committees asked about (D02).',
    }),
    medianDays: t.exposeFloat('median_days', {
      nullable: true,
      description: "Days that the group's cases stood in a status, or in the status grouped by: the median (D03).",
    }),
    p90Days: t.exposeFloat('p90_days', { nullable: true, description: 'The same: the 90th percentile (D04).' }),
    transitions: t.exposeInt('transitions', {
      nullable: true,
      description: 'Steps from one status to another that are in effect; grouped by status, those into it (D05).',
    }),
    corrections: t.exposeInt('corrections', {
      nullable: true,
      description: 'Steps in effect that stand in the place of one recorded wrongly (D06).',
    }),
    openCases: t.exposeInt('open_cases', { description: 'Cases in the group that were not closed (D07).' }),
    medianOpenDays: t.exposeFloat('median_open_days', {
      nullable: true,
      description: 'Days since the open cases were raised: the median (D08).',
    }),
  }),
});

const Report = builder.objectRef<CaseStatusReport>('CaseStatusReport').implement({
  description: 'Cases in groups as they stood on a day, as it was known at a moment.',
  fields: (t) => ({
    asOf: t.expose('asOf', AS_OF),
    knownAt: t.expose('knownAt', KNOWN_AT),
    rows: t.field({ type: [Row], description: 'The groups, in order.', resolve: ({ rows }) => [...rows] }),
  }),
});

builder.queryField('caseStatusReport', (t) =>
  t.field({
    type: Report,
    description:
      'Counts cases in groups as they stood at the end of a day, as it was known at a moment. Asked again about the same day and moment it answers the same, also of what was changed, corrected or removed since. It counts what the caller may see; for analysts of the municipality also what is not published. Each figure is defined, by the id beside it, in docs/definitions.md. Refuses with INVALID_INPUT, naming the field.',
    args: {
      municipality: t.arg.string({ description: 'The number of the municipality; all of them without it.' }),
      committees: t.arg.stringList({ description: 'Only cases of these committees, by short name.' }),
      years: t.arg.intList({ description: 'Only cases raised in these years.' }),
      horizons: t.arg({ type: [CaseHorizon], description: 'Only cases that reach this long.' }),
      themes: t.arg.globalIDList({ for: CaseTheme, description: 'Only cases of these themes.' }),
      origins: t.arg({ type: [CaseOrigin], description: 'Only cases that come from there.' }),
      groupBy: t.arg({
        type: [ReportGroup],
        required: true,
        description: 'What to group by, four at most and none twice; one row in all when empty.',
      }),
      ...timesArgs,
    },
    resolve: (_root, { themes, ...asked }, { act }, info) =>
      caseStatusReport(act, {
        ...asked,
        themeIds: themes?.map(({ id }) => id),
        withOpen: asksFor(info, OF_OPEN),
        withStays: asksFor(info, OF_STAYS),
      }),
  }),
);
