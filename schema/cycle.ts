import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { today } from '@naerhjul/domain/calendar.ts';
import { anythingDone, cycleFacts, factsOfCycle, meetingsRequired } from '@naerhjul/domain/cycle/cycle-facts.ts';
import { openCycleVerbs } from '@naerhjul/domain/cycle/cycle.rules.ts';
import { divergenceOf } from '@naerhjul/domain/cycle/divergence.rules.ts';
import { progressOf } from '@naerhjul/domain/cycle/progress.rules.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import { CycleStatus } from './cycle-words.ts';
import { Divergence } from './divergence.ts';
import { connectionOf, offsetArg, pageOf, within } from './list.ts';
import { byTime, Meeting } from './meeting.ts';
import { Progress } from './progress.ts';
import { Recorded } from './recorded.ts';
import { WheelVersion } from './wheel.ts';

const asOfArg = {
  type: 'Date',
  description: 'The day to answer for; today in the municipality unless given.',
} as const;

const CycleVerb = builder.enumType('CycleVerb', {
  description: "What can be done with a committee's year.",
  values: {
    OPEN: { description: 'Publish it (openCycle, openYear).' },
    UNPUBLISH: { description: 'Take it back to preparation (unpublishCycle).' },
    ADD_PHASE: { description: 'Add a phase to it (addPhase).' },
    PLAN_MEETING: { description: 'Plan an extra meeting in it (planMeeting).' },
    CLOSE: { description: 'Close it; closingChecklist tells what that lacks (closeCycle).' },
  },
});

export const Cycle = builder.prismaNode('Cycle', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).cycle] }),
  fields: (t) => ({
    committee: t.relation('committee', { description: 'The committee whose year it is.' }),
    wheelVersion: t.relation('wheelVersion', { description: 'The version of the shared wheel it was opened from.' }),
    year: t.exposeInt('year'),
    status: t.expose('status', { type: CycleStatus }),
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    phases: t.relation('phases', {
      description: 'Its phases, in order.',
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    }),
    extraMeetings: t.field({
      type: [Meeting],
      description: 'Its meetings outside any phase, in order of time.',
      select: (_args, _context, nestedSelection) => ({
        meetings: { where: { phaseId: null }, include: { meeting: nestedSelection(true) } },
      }),
      resolve: ({ meetings }) => byTime(meetings.map(({ meeting }) => meeting)),
    }),
    progress: t.field({
      type: Progress,
      description: 'What is done, due, overdue and missing at the end of a day (R02, R06).',
      args: { asOf: t.arg(asOfArg) },
      select: (_args, _context, nestedSelection) => ({
        ...factsOfCycle,
        phases: nestedSelection(factsOfCycle.phases, ['phases', 'phase']),
      }),
      resolve: (row, { asOf }, { act }) => {
        const on = asOf ?? today(act.now, row.municipality.timeZone);
        const progress = progressOf(cycleFacts(row), on, meetingsRequired(row));
        const phases = new Map(row.phases.map((phase) => [phase.id, phase]));
        return {
          ...progress,
          asOf: on,
          phases: progress.phases.flatMap((one) => {
            const phase = phases.get(one.phaseId);
            return phase === undefined ? [] : [{ ...one, phase }];
          }),
        };
      },
    }),
    divergence: t.field({
      type: [Divergence],
      description:
        'How the year differs from the shared wheel at the end of a day, in the order of its phases. What was moved or added later than that day is not yet told; the first day that something is set to is known from the beginning.',
      args: { asOf: t.arg(asOfArg) },
      select: (_args, _context, nestedSelection) => ({
        ...factsOfCycle,
        phases: nestedSelection(factsOfCycle.phases, ['phase']),
      }),
      resolve: (row, { asOf }, { act }) => {
        const on = asOf ?? today(act.now, row.municipality.timeZone);
        return divergenceOf(cycleFacts(row), on).map((one) => ({
          ...one,
          phase: row.phases.find(({ id }) => id === one.phaseId) ?? null,
        }));
      },
    }),
    moves: t.field({
      type: [CycleVerb],
      description: 'What the caller can do with it now.',
      select: { ...factsOfCycle },
      resolve: async (row, _args, { act }) =>
        (await mayChange(act, 'Cycle', row)) ? openCycleVerbs(row.status, anythingDone(row)) : [],
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the caller may change the year; a closed year never changes.',
      resolve: async ({ id, status, municipalityId }, _args, { act }) =>
        status !== 'CLOSED' && (await mayChange(act, 'Cycle', { id, municipalityId })),
    }),
  }),
});

builder.prismaObjectField(Committee, 'cycle', (t) =>
  t.field({
    type: Cycle,
    nullable: true,
    description: "The committee's year; null where it has none, or none that the caller may see.",
    args: { year: t.arg.int({ required: true, description: 'The calendar year.' }) },
    select: ({ year }, { act }, nestedSelection) => ({
      cycles: nestedSelection({ where: { year, AND: [seen(act.actor).cycle] }, take: 1 }),
    }),
    resolve: ({ cycles }) => cycles[0],
  }),
);

builder.prismaObjectField(Committee, 'wheel', (t) =>
  t.field({
    type: WheelVersion,
    nullable: true,
    description: "The version of the shared wheel that the committee's year follows; null where it has no such year.",
    args: { year: t.arg.int({ required: true, description: 'The calendar year.' }) },
    select: ({ year }, { act }, nestedSelection) => ({
      cycles: {
        where: { year, AND: [seen(act.actor).cycle] },
        take: 1,
        include: { wheelVersion: nestedSelection(true) },
      },
    }),
    resolve: ({ cycles }) => cycles[0]?.wheelVersion,
  }),
);

const CycleFilter = builder.inputType('CycleFilter', {
  description: "Which committees' years to give.",
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    years: t.intList({ description: 'Those of these calendar years.' }),
    statuses: t.field({ type: [CycleStatus], description: 'Those with one of these statuses.' }),
    changedSince: t.field({
      type: 'DateTime',
      description: 'Those that changed, or a part of which changed, after this moment.',
    }),
  }),
});

const CycleOrder = builder.enumType('CycleOrder', {
  description: "How to sort committees' years.",
  values: {
    YEAR_DESC: { description: 'The latest year first.' },
    YEAR_ASC: { description: 'The earliest year first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('cycles', (t) =>
  t.connection(
    {
      type: Cycle,
      description: "The committees' years.",
      args: {
        filter: t.arg({ type: CycleFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [CycleOrder], defaultValue: ['YEAR_DESC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: async (_root, args, context, info) => {
        const { municipality, committeeId, years, statuses, changedSince } = args.filter ?? {};
        const { cycle } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Cycle',
          args,
          where: {
            AND: [seen(context.act.actor).cycle],
            ...(municipality ? await within(context, municipality) : {}),
            ...(committeeId ? { committeeId: committeeId.id } : {}),
            ...(years ? { year: { in: years } } : {}),
            ...(statuses ? { status: { in: statuses } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.CycleWhereInput,
          orderBy: args.orderBy ?? ['YEAR_DESC'],
          orders: {
            YEAR_DESC: [{ field: 'year', kind: 'number', direction: 'desc' }],
            YEAR_ASC: [{ field: 'year', kind: 'number', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.CycleFindManyArgs) => cycle.findMany(query),
          count: ({ where }: Prisma.CycleFindManyArgs) => cycle.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Cycle', "committees' years"),
  ),
);
