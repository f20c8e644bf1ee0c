import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { CaseHorizon } from './case-words.ts';
import { Recorded } from './recorded.ts';
import { WayOfWorking } from './priority-words.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const AgreementItem = builder.prismaNode('AgreementItem', {
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

export const AgreementAssignment = builder.prismaNode('AgreementAssignment', {
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
  }),
});
