import type { Actor } from '@naerhjul/domain/act.ts';
import { administers, isSystemAdmin, seenOfAccess } from '@naerhjul/domain/user/access.ts';
import { nameOfActor } from '@naerhjul/domain/user/actor-name.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { nameOfAudited } from './audit-about.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { languageArg } from './texts.ts';
import { AuditEvent } from './user-words.ts';

export const AuditEntry = builder.prismaNode('AuditEntry', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).auditEntry] }),
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    updatedAt: t.expose('at', { type: 'DateTime', description: 'When it was written: an entry never changes.' }),
    event: t.expose('event', { type: AuditEvent }),
    actor: t.exposeString('actor'),
    actorName: t.string({
      nullable: true,
      description:
        'The name of the user or program that did it; null when it was neither, or none that the caller may see.',
      select: { actor: true },
      resolve: ({ actor }, _args, { act }) => nameOfActor(act, actor),
    }),
    user: t.relation('user', { nullable: true, description: 'The user it is about; null when it is about none.' }),
    entity: t.exposeString('entity', { nullable: true }),
    entityId: t.id({
      nullable: true,
      description: 'The global id of what it was done to.',
      resolve: ({ entity, entityId }) => (entity && entityId ? encodeGlobalID(entity, entityId) : null),
    }),
    entityName: t.string({
      nullable: true,
      description:
        'What the thing is called that it was done to: a person as the caller may see the name, a client, an address that changes are sent to, a key by its prefix, an organisation by its number, the committee and the year in which a rule was set aside. Null where the entry is about nothing of the kind, or it is there no more.',
      args: { language: t.arg(languageArg) },
      resolve: ({ entity, entityId }, { language }, { act }) =>
        entityId === null ? null : nameOfAudited(act, entity, { id: entityId, language: language ?? 'NB' }),
    }),
    reason: t.exposeString('reason', { nullable: true }),
    requestId: t.exposeString('requestId', { nullable: true }),
  }),
});

/** What concerns a municipality: what was done there, and what was done to those who had a role there then. */
function concerns(actor: Actor, municipalityId: string): Prisma.AuditEntryWhereInput {
  // Who works elsewhere too is not told by the filter.
  const isTheirs = administers(actor, municipalityId) || isSystemAdmin(actor);
  return isTheirs ? { toldTo: { has: municipalityId } } : { id: { in: [] } };
}

const AuditEntryFilter = builder.inputType('AuditEntryFilter', {
  description: 'Which entries of the audit to give.',
  fields: (t) => ({
    municipality: t.string({
      description:
        'Those that concern the municipality with this number, and the sign-ins of those who had a role there then.',
    }),
    events: t.field({ type: [AuditEvent], description: 'Those of these events.' }),
    userId: t.globalID({ description: 'Those of what this user did, and of what was done to them.' }),
    aboutId: t.globalID({
      description:
        'Those about this object alone, such as a person, a client or a key: by its id, also when it is gone.',
    }),
    from: t.field({ type: 'DateTime', description: 'Those written at this moment or later.' }),
    to: t.field({ type: 'DateTime', description: 'Those written before this moment.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those written after this moment.' }),
  }),
});

const AuditEntryOrder = builder.enumType('AuditEntryOrder', {
  description: 'How to sort the audit.',
  values: { AT_DESC: { description: 'The latest first.' }, AT_ASC: { description: 'The earliest first.' } },
});

builder.queryField('auditEntries', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description: 'What happened to the access to what the caller looks after: sign-ins, grants, keys, overrides.',
      args: {
        filter: t.arg({ type: AuditEntryFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [AuditEntryOrder], defaultValue: ['AT_DESC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: async (_root, args, context, info) => {
        const { municipality: number, events, userId, aboutId, from, to, changedSince } = args.filter ?? {};
        const { auditEntry, municipality } = context.act.db;
        // The entries outlive what they tell of, so they know their municipality by its id alone.
        const place = number ? await municipality.findUnique({ where: { number } }) : undefined;
        return pageOf({
          context,
          info,
          typeName: 'AuditEntry',
          args,
          where: {
            AND: [
              seenOfAccess(context.act.actor).auditEntry,
              userId ? { OR: [{ userId: userId.id }, { actor: `user:${userId.id}` }] } : {},
              aboutId ? { entity: aboutId.typename, entityId: aboutId.id } : {},
            ],
            ...(place === undefined ? {} : place ? concerns(context.act.actor, place.id) : { id: { in: [] } }),
            ...(events ? { event: { in: events } } : {}),
            at: {
              ...(from ? { gte: from } : {}),
              ...(to ? { lt: to } : {}),
              ...(changedSince ? { gt: changedSince } : {}),
            },
          } satisfies Prisma.AuditEntryWhereInput,
          orderBy: args.orderBy ?? ['AT_DESC'],
          orders: {
            AT_DESC: [{ field: 'at', kind: 'moment', direction: 'desc' }],
            AT_ASC: [{ field: 'at', kind: 'moment', direction: 'asc' }],
          },
          rows: (query: Prisma.AuditEntryFindManyArgs) => auditEntry.findMany(query),
          count: ({ where }: Prisma.AuditEntryFindManyArgs) => auditEntry.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('AuditEntry', 'entries of the audit'),
  ),
);
