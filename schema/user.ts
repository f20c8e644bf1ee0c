import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { alive } from '@naerhjul/domain/sign-in/session.ts';
import { mayEnd, seenOfAccess } from '@naerhjul/domain/user/access.ts';
import { mayShutOut } from '@naerhjul/domain/user/user-to-change.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { GrantSource, Role } from './user-words.ts';

export const User = builder.prismaNode('User', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).user] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    email: t.exposeString('email', { nullable: true }),
    suspendedAt: t.expose('suspendedAt', { type: 'DateTime', nullable: true }),
    anonymisedAt: t.expose('anonymisedAt', { type: 'DateTime', nullable: true }),
    viewerCanShutOut: t.boolean({
      description: 'Whether the caller may shut the user out, let them in again and end their sessions.',
      resolve: ({ id }, _args, { act }) => mayShutOut(act, id),
    }),
    grants: t.relation('grants', {
      description: 'What the user may do and might do, as far as the caller may see it, oldest first.',
      query: (_args, { act }) => ({
        where: seenOfAccess(act.actor).roleGrant,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    // By itself: joined to the user, every column would be read, and what tokens are recognised by is told to nobody.
    sessions: t.prismaField({
      type: ['Session'],
      description: 'Where the user is signed in, as far as the caller may see it, last used first.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.session.findMany({
          ...query,
          where: { userId: id, AND: [seenOfAccess(act.actor).session, alive(act.now)] },
          orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
        }),
    }),
    calendarAddresses: t.prismaField({
      type: ['CalendarAddress'],
      description: 'The secret addresses of the user’s own calendar, told to the user alone.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.calendarAddress.findMany({
          ...query,
          where: { userId: id, AND: [seenOfAccess(act.actor).calendarAddress] },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        }),
    }),
  }),
});

export const RoleGrant = builder.prismaNode('RoleGrant', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).roleGrant] }),
  fields: (t) => ({
    user: t.relation('user', { description: 'Who has it.' }),
    role: t.expose('role', { type: Role }),
    municipality: t.relation('municipality', {
      nullable: true,
      description: 'The municipality it holds in; null for a system administrator.',
    }),
    committee: t.relation('committee', {
      nullable: true,
      description: 'The one committee it holds for; null when it holds for all of the municipality.',
    }),
    validFrom: t.field({
      type: 'Date',
      description: 'The first day it holds.',
      resolve: ({ validFrom }) => dayStored(validFrom),
    }),
    validUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day it holds; null while no end is known.',
      resolve: ({ validUntil }) => dayStoredOrNull(validUntil),
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    source: t.expose('source', { type: GrantSource }),
    viewerCanEnd: t.boolean({
      description: 'Whether the caller may end it, while it is not ended.',
      resolve: (grant, _args, { act }) => grant.endedAt === null && mayEnd(act.actor, grant),
    }),
  }),
});

export const Session = builder.prismaNode('Session', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  // Only what is asked for: the database lets nobody read what its token is recognised by.
  select: { id: true },
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).session] }),
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    userAgent: t.exposeString('userAgent', { nullable: true }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    isCurrent: t.boolean({
      description: 'Whether it is the one in which the caller asks: this browser.',
      resolve: ({ id }, _args, { act }) => id === act.actor.sessionId,
    }),
  }),
});

const UserFilter = builder.inputType('UserFilter', {
  description: 'Which users to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those who have or had a role in the municipality with this number.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those that changed after this moment.' }),
  }),
});

const UserOrder = builder.enumType('UserOrder', {
  description: 'How to sort users.',
  values: {
    NAME_ASC: { description: 'By name, in Norwegian order.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('users', (t) =>
  t.connection(
    {
      type: User,
      description: 'The users whom the caller looks after, and the caller; none for the public.',
      args: {
        filter: t.arg({ type: UserFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [UserOrder], defaultValue: ['NAME_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, changedSince } = args.filter ?? {};
        const { user } = context.act.db;
        const { user: seen, roleGrant: seenGrants } = seenOfAccess(context.act.actor);
        return pageOf({
          context,
          info,
          typeName: 'User',
          args,
          where: {
            AND: [seen],
            // Of who was taken away there is nothing left to look for.
            anonymisedAt: null,
            // Only by grants that the caller may see: who works elsewhere too is not told by the filter.
            ...(municipality
              ? { grants: { some: { AND: [seenGrants, { municipality: { number: municipality } }] } } }
              : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.UserWhereInput,
          orderBy: args.orderBy ?? ['NAME_ASC'],
          orders: {
            NAME_ASC: [{ field: 'name', kind: 'text', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.UserFindManyArgs) => user.findMany(query),
          count: ({ where }: Prisma.UserFindManyArgs) => user.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('User', 'users'),
  ),
);
