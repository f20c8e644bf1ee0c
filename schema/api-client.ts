import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { ApiClientKind } from './user-words.ts';

export const ApiClient = builder.prismaNode('ApiClient', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).apiClient] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: ApiClientKind }),
    scopes: t.exposeStringList('scopes'),
    disabledAt: t.expose('disabledAt', { type: 'DateTime', nullable: true }),
    municipalities: t.prismaField({
      type: ['Municipality'],
      description: 'The municipalities it may act in, by number.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.municipality.findMany({
          ...query,
          where: { apiClients: { some: { clientId: id } } },
          orderBy: { number: 'asc' },
        }),
    }),
    // By itself: joined to the client, every column would be read, and what keys are recognised by is told to nobody.
    keys: t.prismaField({
      type: ['ApiKey'],
      description: 'Its keys, newest first, those that work no more included.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.apiKey.findMany({
          ...query,
          where: { clientId: id },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    }),
    consumers: t.relation('consumers', {
      description: 'The organisations whose Maskinporten tokens are taken as its own.',
      query: { orderBy: { organisationNumber: 'asc' } },
    }),
  }),
});

export const ApiKey = builder.prismaNode('ApiKey', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  // Only what is asked for: the database lets nobody read what the key is recognised by.
  select: { id: true },
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).apiKey] }),
  fields: (t) => ({
    prefix: t.exposeString('prefix'),
    scopes: t.exposeStringList('scopes'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
  }),
});

export const MaskinportenConsumer = builder.prismaNode('MaskinportenConsumer', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  // Whose clients one sees, those consumers one sees.
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).apiKey] }),
  fields: (t) => ({
    organisationNumber: t.exposeString('organisationNumber'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    client: t.relation('client', { description: 'The client that its tokens are taken as.' }),
  }),
});

const ApiClientFilter = builder.inputType('ApiClientFilter', {
  description: 'Which clients to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those that may act in the municipality with this number.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those that changed after this moment.' }),
  }),
});

const ApiClientOrder = builder.enumType('ApiClientOrder', {
  description: 'How to sort clients.',
  values: {
    NAME_ASC: { description: 'By name, in Norwegian order.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('apiClients', (t) =>
  t.connection(
    {
      type: ApiClient,
      description: 'The programs of others in the municipalities that the caller looks after.',
      args: {
        filter: t.arg({ type: ApiClientFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [ApiClientOrder], defaultValue: ['NAME_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, changedSince } = args.filter ?? {};
        const { apiClient } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'ApiClient',
          args,
          where: {
            AND: [seenOfAccess(context.act.actor).apiClient],
            ...(municipality ? { municipalities: { some: { municipality: { number: municipality } } } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.ApiClientWhereInput,
          orderBy: args.orderBy ?? ['NAME_ASC'],
          orders: {
            NAME_ASC: [{ field: 'name', kind: 'text', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.ApiClientFindManyArgs) => apiClient.findMany(query),
          count: ({ where }: Prisma.ApiClientFindManyArgs) => apiClient.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('ApiClient', 'clients'),
  ),
);
