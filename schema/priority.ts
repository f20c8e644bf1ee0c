import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { ActorGroup } from './wheel-words.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { WayOfWorking } from './priority-words.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const Priority = builder.prismaNode('Priority', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).priority] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    case: t.relation('case', { description: 'The case.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    meeting: t.prismaField({
      type: 'Meeting',
      nullable: true,
      description: 'The meeting; null where there is none that the caller may see.',
      select: { meetingId: true },
      resolve: (query, row, _args, { act }) =>
        row.meetingId === null ? null : oneSeen(act, 'meeting', row.meetingId, query),
    }),
    rank: t.exposeInt('rank'),
    wayOfWorking: t.expose('wayOfWorking', { type: WayOfWorking, nullable: true }),
    wayOfWorkingText: t.exposeString('wayOfWorkingText', { nullable: true }),
    decidedOn: t.field({
      type: 'Date',
      description: 'The day the residents decided.',
      select: { decidedOn: true },
      resolve: (row) => dayStored(row.decidedOn),
    }),
    assignments: t.relation('assignments', {
      description: 'Who does what with a prioritised case.',
      query: (_args, { act }) => ({
        where: seen(act.actor).assignment,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

export const Assignment = builder.prismaNode('Assignment', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).assignment] }),
  fields: (t) => ({
    priority: t.relation('priority', { description: 'The priority.' }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'The person; null where there is none that the caller may see.',
      select: { personId: true },
      resolve: (query, row, _args, { act }) =>
        row.personId === null ? null : oneSeen(act, 'person', row.personId, query),
    }),
    workingGroup: t.prismaField({
      type: 'WorkingGroup',
      nullable: true,
      description: 'The working group; null where there is none that the caller may see.',
      select: { workingGroupId: true },
      resolve: (query, row, _args, { act }) =>
        row.workingGroupId === null ? null : oneSeen(act, 'workingGroup', row.workingGroupId, query),
    }),
    outsideActor: t.prismaField({
      type: 'OutsideActor',
      nullable: true,
      description: 'The outside actor; null where there is none that the caller may see.',
      select: { outsideActorId: true },
      resolve: (query, row, _args, { act }) =>
        row.outsideActorId === null ? null : oneSeen(act, 'outsideActor', row.outsideActorId, query),
    }),
    task: t.exposeString('task'),
    assignee: t.exposeString('assignee', { nullable: true }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it is to be done by.',
      select: { dueOn: true },
      resolve: (row) => dayStoredOrNull(row.dueOn),
    }),
    doneOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was done.',
      select: { doneOn: true },
      resolve: (row) => dayStoredOrNull(row.doneOn),
    }),
  }),
});

export const CaseAdvice = builder.prismaNode('CaseAdvice', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).caseAdvice] }),
  fields: (t) => ({
    case: t.relation('case', { description: 'The case.' }),
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
      description: 'The day it was given.',
      select: { givenOn: true },
      resolve: (row) => dayStored(row.givenOn),
    }),
    text: t.exposeString('text'),
  }),
});

listField('priorities', Priority, {
  what: 'priorities',
  description: 'Which cases committees prioritise in which year.',
  filter: (t) => ({
    ...cycleFilter(t),
  }),
  where: (of) => {
    const cycle = cycleWhere(of);
    return cycle ? { cycle } : {};
  },
  orders: {
    RANK_ASC: { description: 'By rank.', terms: [{ field: 'rank', kind: 'number', direction: 'asc' }] },
  },
});
