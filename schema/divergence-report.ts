import {
  divergenceReport,
  type DivergenceReport,
  type DivergenceRow,
} from '@naerhjul/domain/report/divergence-report.ts';
import { builder } from './builder.ts';
import { AS_OF, KNOWN_AT, yearsArgs } from './report-asked.ts';
import { ReportCommittee } from './report-named.ts';
import { PhaseKind } from './window.ts';

const DivergenceGroup = builder.enumType('DivergenceGroup', {
  description: 'What divergence is grouped by.',
  values: {
    PHASE: {
      description: 'The phase of the wheel, by its place and kind; what the wheel does not have stands by itself.',
    },
    COMMITTEE: { description: 'The committee.' },
    YEAR: { description: 'The year.' },
  },
});

const GroupPhase = builder.objectRef<DivergenceRow>('ReportGroupPhase').implement({
  description: 'A phase of the wheel.',
  fields: (t) => ({
    position: t.exposeInt('phase_position', { nullable: true, description: 'Its place in the wheel, from 1.' }),
    kind: t.expose('phase_kind', { type: PhaseKind, nullable: true, description: 'What kind of activity it is.' }),
  }),
});

const Row = builder.objectRef<DivergenceRow>('DivergenceReportRow').implement({
  description: "A group of committees' years, or of their phases, and how they differ; what is not grouped by is null.",
  fields: (t) => ({
    committee: t.field({
      type: ReportCommittee,
      nullable: true,
      description: 'The committee.',
      resolve: (row) => (row.committee_id === null ? null : row),
    }),
    year: t.exposeInt('year', { nullable: true, description: 'The year.' }),
    phase: t.field({
      type: GroupPhase,
      nullable: true,
      description: 'The phase of the wheel; null also for what the wheel does not have.',
      resolve: (row) => (row.phase_position === null ? null : row),
    }),
    years: t.exposeInt('years', { description: "Committees' years in the group (D30)." }),
    phases: t.exposeInt('phases', {
      description: 'Phases of the wheel in those years, whatever became of them (D31).',
    }),
    phasesAsInWheel: t.exposeInt('phases_as_in_wheel', { description: 'Those of them that differ in nothing (D32).' }),
    divergences: t.exposeInt('divergences', { description: 'Ways in which the years differ from the wheel (D33).' }),
    moved: t.exposeInt('moved', { description: 'Those that are dates outside the window of the wheel (D34).' }),
    late: t.exposeInt('late', { description: 'Those that are not done though the window has passed (D35).' }),
    skipped: t.exposeInt('skipped', { description: 'Those that are skipped phases (D36).' }),
    added: t.exposeInt('added', {
      description: 'Those that are phases or meetings which the wheel does not have (D37).',
    }),
    changed: t.exposeInt('changed', { description: "Those that are a committee's own title or window (D38)." }),
    medianDaysMoved: t.exposeFloat('median_days_moved', {
      nullable: true,
      description: 'Days by which dates fall outside the window, before or after: the median (D39).',
    }),
    p90DaysMoved: t.exposeFloat('p90_days_moved', {
      nullable: true,
      description: 'The same: the 90th percentile (D40).',
    }),
    medianDaysLate: t.exposeFloat('median_days_late', {
      nullable: true,
      description: 'Days that what is late was late: the median (D41).',
    }),
  }),
});

const Report = builder.objectRef<DivergenceReport>('DivergenceReport').implement({
  description: "How committees' years differ from the shared wheel, in groups, on a day, as it was known at a moment.",
  fields: (t) => ({
    asOf: t.expose('asOf', AS_OF),
    knownAt: t.expose('knownAt', KNOWN_AT),
    rows: t.field({ type: [Row], description: 'The groups, in order.', resolve: ({ rows }) => [...rows] }),
  }),
});

builder.queryField('divergenceReport', (t) =>
  t.field({
    type: Report,
    description:
      'Counts in groups how opened years differ from the shared wheel, as `Cycle.divergence` tells of one, at the end of a day, as it was known at a moment. What a committee declined is no divergence (R06), and an extra meeting is something added (R02). Asked again about the same two it answers the same: years, phases, meetings and how they were moved are told as they were known then; a wheel that is published never changes, and the time zone is as it is now. Refuses with INVALID_INPUT, naming the field.',
    args: {
      municipality: t.arg.string({ description: 'The number of the municipality; all of them without it.' }),
      groupBy: t.arg({
        type: [DivergenceGroup],
        required: true,
        description: 'What to group by, none twice; one row in all when empty.',
      }),
      ...yearsArgs,
    },
    resolve: (_root, asked, { act }) => divergenceReport(act, asked),
  }),
);
