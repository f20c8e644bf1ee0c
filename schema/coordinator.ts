import { seen } from '@naerhjul/domain/access.ts';
import {
  createCoordinator,
  deleteCoordinator,
  updateCoordinator,
} from '@naerhjul/domain/coordinator/coordinator.service.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

export const Coordinator = builder.prismaNode('Coordinator', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).coordinator] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality the coordinator works in.' }),
    name: t.exposeString('name'),
    committees: t.relation('committees', {
      description: 'The committees the coordinator follows, by number.',
      query: { orderBy: [{ sortNumber: 'asc' }, { id: 'asc' }] },
    }),
  }),
});

const CoordinatorFilter = builder.inputType('CoordinatorFilter', {
  description: 'Which coordinators to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those that changed after this moment.' }),
  }),
});

const CoordinatorOrder = builder.enumType('CoordinatorOrder', {
  description: 'How to sort coordinators.',
  values: {
    NAME_ASC: { description: 'By name, in Norwegian order.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('coordinators', (t) =>
  t.connection(
    {
      type: Coordinator,
      description: 'The coordinators of municipalities that the caller may change; none for the public.',
      args: {
        filter: t.arg({ type: CoordinatorFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [CoordinatorOrder], defaultValue: ['NAME_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, changedSince } = args.filter ?? {};
        const { coordinator } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Coordinator',
          args,
          where: {
            AND: [seen(context.act.actor).coordinator],
            ...(municipality ? { municipality: { number: municipality } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.CoordinatorWhereInput,
          orderBy: args.orderBy ?? ['NAME_ASC'],
          orders: {
            NAME_ASC: [{ field: 'name', kind: 'text', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.CoordinatorFindManyArgs) => coordinator.findMany(query),
          count: ({ where }: Prisma.CoordinatorFindManyArgs) => coordinator.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Coordinator', 'coordinators'),
  ),
);

verb('createCoordinator', 'Coordinator', {
  description: 'Registers a coordinator.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.string({ required: true, description: 'The name.' }),
  }),
  run: (act, input) => createCoordinator(act, input),
});

verb('updateCoordinator', 'Coordinator', {
  description: "Changes a coordinator's name.",
  input: (t) => ({
    id: t.globalID({ required: true, for: Coordinator, description: 'The coordinator.' }),
    name: t.string({ description: 'The new name.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateCoordinator(act, { ...input, id: id.id }),
});

verbThatRemoves('deleteCoordinator', 'Coordinator', {
  description: 'Removes a coordinator who follows no committee.',
  input: (t) => ({ id: t.globalID({ required: true, for: Coordinator, description: 'The coordinator.' }) }),
  run: (act, { id }) => deleteCoordinator(act, { id: id.id }),
});
