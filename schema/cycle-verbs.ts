import { openCycle, unpublishCycle } from '@naerhjul/domain/cycle/open-cycle.ts';
import { openYear, planYear, previewYear } from '@naerhjul/domain/cycle/open-year.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import { Cycle } from './cycle.ts';
import { expectedVersionField, verb, verbForCycles } from './verb.ts';
import { WheelVersion } from './wheel.ts';

const OpeningOutcome = builder.enumType('OpeningOutcome', {
  description: 'What opening a year would do for a committee.',
  values: {
    CREATE: { description: 'Make its year from the wheel, and open it.' },
    PUBLISH: { description: 'Open the year that is prepared.' },
    UNCHANGED: { description: 'Nothing: its year is open or closed (R01).' },
  },
});

type Preview = Awaited<ReturnType<typeof previewYear>>;

const CommitteeOpening = builder.objectRef<Preview['committees'][number]>('CommitteeOpening').implement({
  description: 'What opening a year would do for one committee.',
  fields: (t) => ({
    committee: t.prismaField({
      type: 'Committee',
      description: 'The committee.',
      resolve: (query, { committeeId }, _args, { act }) =>
        act.db.committee.findUniqueOrThrow({ ...query, where: { id: committeeId } }),
    }),
    outcome: t.expose('outcome', { type: OpeningOutcome, description: 'What would happen.' }),
  }),
});

const YearPreview = builder.objectRef<Preview>('YearPreview').implement({
  description: 'What opening a year would do, without doing it.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The calendar year.' }),
    wheelVersion: t.prismaField({
      type: 'WheelVersion',
      description: 'The version of the wheel it would be opened from.',
      resolve: (query, { wheelVersionId }, _args, { act }) =>
        act.db.wheelVersion.findUniqueOrThrow({ ...query, where: { id: wheelVersionId } }),
    }),
    committees: t.field({
      type: [CommitteeOpening],
      description: 'Every active committee, by number.',
      resolve: ({ committees }) => [...committees],
    }),
  }),
});

builder.queryField('openYearPreview', (t) =>
  t.field({
    type: YearPreview,
    description: 'What openYear would do. Refused with NO_WHEEL where no version is published.',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      year: t.arg.int({ required: true, description: 'The calendar year.' }),
      wheelVersionId: t.arg.globalID({
        for: WheelVersion,
        description: 'The version; the one published last unless given.',
      }),
    },
    resolve: (_root, { wheelVersionId, ...args }, { act }) =>
      previewYear(act, { ...args, wheelVersionId: wheelVersionId?.id }),
  }),
);

verbForCycles('openYear', {
  description:
    'Opens a year for all active committees of a municipality at once. The same year again changes nothing (R01).',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    year: t.int({ required: true, description: 'The calendar year.' }),
    wheelVersionId: t.globalID({ for: WheelVersion, description: 'The version; the one published last unless given.' }),
  }),
  run: (act, { wheelVersionId, ...input }) => openYear(act, { ...input, wheelVersionId: wheelVersionId?.id }),
});

verbForCycles('planYear', {
  description:
    'Prepares a year for all active committees without publishing it; openYear publishes it. The same year again changes nothing (R01).',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    year: t.int({ required: true, description: 'The calendar year.' }),
    wheelVersionId: t.globalID({ for: WheelVersion, description: 'The version; the one published last unless given.' }),
  }),
  run: (act, { wheelVersionId, ...input }) => planYear(act, { ...input, wheelVersionId: wheelVersionId?.id }),
});

verb('openCycle', 'Cycle', {
  description: "Opens one committee's year from the wheel, or publishes it where it is prepared (R01).",
  input: (t) => ({
    committeeId: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    year: t.int({ required: true, description: 'The calendar year.' }),
    wheelVersionId: t.globalID({ for: WheelVersion, description: 'The version; the one published last unless given.' }),
  }),
  run: (act, { committeeId, wheelVersionId, ...input }) =>
    openCycle(act, { ...input, committeeId: committeeId.id, wheelVersionId: wheelVersionId?.id }),
});

verb('unpublishCycle', 'Cycle', {
  description:
    'Takes an open year back to preparation, while nothing in it is held or done. Portals are told, with the reason.',
  input: (t) => ({
    id: t.globalID({ required: true, for: Cycle, description: 'The year.' }),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => unpublishCycle(act, { ...input, id: id.id }),
});
