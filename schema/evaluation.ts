import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { openEvaluationVerbs, silentGroups } from '@naerhjul/domain/evaluation/evaluation.rules.ts';
import { Advice } from './advice.ts';
import { ActorGroup } from './wheel-words.ts';
import { EvaluationLevel, EvaluationVerb, TreatmentStatus } from './evaluation-words.ts';
import { Cycle } from './cycle.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const Evaluation = builder.prismaNode('Evaluation', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).evaluation] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.prismaField({
      type: 'Cycle',
      nullable: true,
      description: "The committee's year; null where there is none that the caller may see.",
      select: { cycleId: true },
      resolve: (query, row, _args, { act }) =>
        row.cycleId === null ? null : oneSeen(act, 'cycle', row.cycleId, query),
    }),
    level: t.expose('level', { type: EvaluationLevel }),
    year: t.exposeInt('year'),
    summary: t.exposeString('summary', { nullable: true }),
    status: t.expose('status', { type: TreatmentStatus }),
    submittedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was submitted.',
      select: { submittedOn: true },
      resolve: (row) => dayStoredOrNull(row.submittedOn),
    }),
    body: t.exposeString('body', { nullable: true }),
    treatedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was treated.',
      select: { treatedOn: true },
      resolve: (row) => dayStoredOrNull(row.treatedOn),
    }),
    caseReference: t.exposeString('caseReference', { nullable: true }),
    decision: t.exposeString('decision', { nullable: true }),
    contributions: t.relation('contributions', {
      description: 'What the groups contributed, by day (R16).',
      query: (_args, { act }) => ({
        where: seen(act.actor).evaluationContribution,
        orderBy: [{ givenOn: 'asc' }, { id: 'asc' }],
      }),
    }),
    advice: t.field({
      type: [Advice],
      description: 'Which group has not contributed: residents, politicians (R16); empty when both have.',
      select: { contributions: { select: { givenBy: true } } },
      resolve: ({ contributions }) => {
        const lacks = silentGroups(contributions);
        return lacks.length === 0 ? [] : [{ rule: 'R16' as const, lacks }];
      },
    }),
    moves: t.field({
      type: [EvaluationVerb],
      description: 'What the caller can do with it now.',
      select: { cycle: { select: { status: true } } },
      resolve: async ({ id, municipalityId, status, cycle }, _args, { act }) =>
        (await mayChange(act, 'Evaluation', { id, municipalityId }))
          ? [...openEvaluationVerbs(status, cycle?.status === 'CLOSED')]
          : [],
    }),
  }),
});

export const EvaluationContribution = builder.prismaNode('EvaluationContribution', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).evaluationContribution] }),
  fields: (t) => ({
    evaluation: t.relation('evaluation', { description: 'The evaluation.' }),
    cycle: t.prismaField({
      type: 'Cycle',
      nullable: true,
      description: "The committee's year; null where there is none that the caller may see.",
      select: { cycleId: true },
      resolve: (query, row, _args, { act }) =>
        row.cycleId === null ? null : oneSeen(act, 'cycle', row.cycleId, query),
    }),
    meeting: t.prismaField({
      type: 'Meeting',
      nullable: true,
      description: 'The meeting; null where there is none that the caller may see.',
      select: { meetingId: true },
      resolve: (query, row, _args, { act }) =>
        row.meetingId === null ? null : oneSeen(act, 'meeting', row.meetingId, query),
    }),
    givenBy: t.expose('givenBy', { type: ActorGroup }),
    givenOn: t.field({
      type: 'Date',
      description: 'The day.',
      select: { givenOn: true },
      resolve: (row) => dayStored(row.givenOn),
    }),
    text: t.exposeString('text'),
  }),
});

listField('evaluations', Evaluation, {
  what: 'evaluations',
  description: 'The evaluations of committees and of the scheme.',
  filter: (t) => ({
    ...cycleFilter(t),
    levels: t.field({ type: [EvaluationLevel], description: 'Those of these levels.' }),
    statuses: t.field({ type: [TreatmentStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ levels, statuses, committeeId, years }) => {
    // Those of the whole municipality are of no committee's year, and have a year all the same.
    const cycle = cycleWhere({ committeeId });
    return {
      ...(cycle ? { cycle } : {}),
      ...(years ? { year: { in: [...years] } } : {}),
      ...(levels ? { level: { in: levels } } : {}),
      ...(statuses ? { status: { in: statuses } } : {}),
    };
  },
  orders: {
    YEAR_DESC: { description: 'The latest year first.', terms: [{ field: 'year', kind: 'number', direction: 'desc' }] },
  },
});

builder.prismaObjectField(Cycle, 'evaluation', (t) =>
  t.prismaField({
    type: Evaluation,
    nullable: true,
    description: 'The evaluation of the committee in the year; null where there is none that the caller may see.',
    resolve: (query, { id }, _args, { act }) => oneSeen(act, 'evaluation', id, query, 'cycleId'),
  }),
);
