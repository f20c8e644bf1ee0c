import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { AgreementStatus } from './agreement-words.ts';
import { CaseHorizon } from './case-words.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { WayOfWorking } from './priority-words.ts';
import { builder } from './builder.ts';

export const Agreement = builder.prismaNode('Agreement', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agreement] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    versions: t.relation('versions', {
      description: 'A version of an agreement.',
      query: (_args, { act }) => ({
        where: seen(act.actor).agreementVersion,
        orderBy: [{ number: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

builder.prismaNode('AgreementVersion', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agreementVersion] }),
  fields: (t) => ({
    agreement: t.relation('agreement', { description: 'The agreement.' }),
    regulation: t.relation('regulation', { nullable: true, description: 'The regulation; null where there is none.' }),
    meeting: t.prismaField({
      type: 'Meeting',
      nullable: true,
      description: 'The meeting; null where there is none that the caller may see.',
      select: { meetingId: true },
      resolve: (query, row, _args, { act }) =>
        row.meetingId === null
          ? null
          : act.db.meeting.findFirst({ ...query, where: { AND: [seen(act.actor).meeting], id: row.meetingId } }),
    }),
    number: t.exposeInt('number'),
    status: t.expose('status', { type: AgreementStatus }),
    expectations: t.exposeString('expectations', { nullable: true }),
    wayOfWorking: t.exposeString('wayOfWorking', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    byResidents: t.exposeBoolean('byResidents'),
    byPoliticians: t.exposeBoolean('byPoliticians'),
    adoptedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was adopted.',
      select: { adoptedOn: true },
      resolve: (row) => dayStoredOrNull(row.adoptedOn),
    }),
    adoptReason: t.exposeString('adoptReason', { nullable: true }),
    items: t.relation('items', {
      description: 'A prioritised case as an agreement has it.',
      query: (_args, { act }) => ({ where: seen(act.actor).agreementItem, orderBy: [{ rank: 'asc' }, { id: 'asc' }] }),
    }),
  }),
});

builder.prismaNode('AgreementItem', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agreementItem] }),
  fields: (t) => ({
    agreementVersion: t.relation('agreementVersion', { description: 'The agreement version.' }),
    case: t.relation('case', { description: 'The case.' }),
    rank: t.exposeInt('rank'),
    title: t.exposeString('title'),
    horizon: t.expose('horizon', { type: CaseHorizon, nullable: true }),
    wayOfWorking: t.expose('wayOfWorking', { type: WayOfWorking, nullable: true }),
    wayOfWorkingText: t.exposeString('wayOfWorkingText', { nullable: true }),
    assignments: t.relation('assignments', {
      description: 'Who does what with a case, as an agreement has it.',
      query: (_args, { act }) => ({
        where: seen(act.actor).agreementAssignment,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

builder.prismaNode('AgreementAssignment', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agreementAssignment] }),
  fields: (t) => ({
    agreementItem: t.relation('agreementItem', { description: 'The agreement item.' }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'The person; null where there is none that the caller may see.',
      select: { personId: true },
      resolve: (query, row, _args, { act }) =>
        row.personId === null
          ? null
          : act.db.person.findFirst({ ...query, where: { AND: [seen(act.actor).person], id: row.personId } }),
    }),
    workingGroup: t.prismaField({
      type: 'WorkingGroup',
      nullable: true,
      description: 'The working group; null where there is none that the caller may see.',
      select: { workingGroupId: true },
      resolve: (query, row, _args, { act }) =>
        row.workingGroupId === null
          ? null
          : act.db.workingGroup.findFirst({
              ...query,
              where: { AND: [seen(act.actor).workingGroup], id: row.workingGroupId },
            }),
    }),
    outsideActor: t.prismaField({
      type: 'OutsideActor',
      nullable: true,
      description: 'The outside actor; null where there is none that the caller may see.',
      select: { outsideActorId: true },
      resolve: (query, row, _args, { act }) =>
        row.outsideActorId === null
          ? null
          : act.db.outsideActor.findFirst({
              ...query,
              where: { AND: [seen(act.actor).outsideActor], id: row.outsideActorId },
            }),
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
  }),
});

listField('agreements', Agreement, {
  what: 'agreements',
  description: 'The yearly agreements of committees.',
  filter: (t) => ({
    ...cycleFilter(t),
  }),
  where: (of) => {
    const cycle = cycleWhere(of);
    return cycle ? { cycle } : {};
  },
  orders: {
    CREATED_AT_DESC: {
      description: 'The newest first.',
      terms: [{ field: 'createdAt', kind: 'moment', direction: 'desc' }],
    },
  },
});
