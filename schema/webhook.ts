import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import { MOVES } from '@naerhjul/domain/webhook/webhook.rules.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { WebhookStatus, WebhookStop } from './webhook-words.ts';

const PROGRESS = { progress: true } as const;

export const Webhook = builder.prismaNode('Webhook', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).webhook] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    url: t.exposeString('url'),
    entities: t.exposeStringList('entities'),
    status: t.expose('status', { type: WebhookStatus }),
    stop: t.expose('stop', { type: WebhookStop, nullable: true }),
    stoppedAt: t.expose('stoppedAt', { type: 'DateTime', nullable: true }),
    moves: t.field({
      type: [WebhookStatus],
      description: 'The statuses it can be given now.',
      resolve: ({ status }) => [...MOVES[status]],
    }),
    municipality: t.relation('municipality', { description: 'The municipality whose changes are sent.' }),
    committees: t.prismaField({
      type: ['Committee'],
      description:
        'The committees whose changes are sent, in order; those of all of the municipality when there is none.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.committee.findMany({
          ...query,
          where: { webhooks: { some: { webhookId: id } } },
          orderBy: [{ sortNumber: 'asc' }, { id: 'asc' }],
        }),
    }),
    failingSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when nothing that was sent has arrived; null when the last did.',
      select: PROGRESS,
      resolve: ({ progress }) => progress?.failingSince ?? null,
    }),
    restsUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Until when the receiver is left alone: a second after five failures in a row, twice as long after each five more, five minutes at most; null when it is not.',
      select: PROGRESS,
      resolve: ({ progress }) => progress?.restsUntil ?? null,
    }),
    deliveredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When something last arrived; null before the first.',
      select: PROGRESS,
      resolve: ({ progress }) => progress?.deliveredAt ?? null,
    }),
    pendingCount: t.relationCount('deliveries', {
      where: { status: 'PENDING' },
      description: 'How much is to be sent or tried again.',
    }),
    deadCount: t.relationCount('deliveries', { where: { status: 'DEAD' }, description: 'How much was given up.' }),
    secretEndsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when the secret before this one is signed with too; null when there is none.',
      resolve: async ({ id: webhookId }, _args, { act: { db, now } }) => {
        const found = await db.webhookSecret.findFirst({
          where: { webhookId, endsAt: { gt: now } },
          orderBy: { endsAt: 'desc' },
          select: { endsAt: true },
        });
        return found?.endsAt ?? null;
      },
    }),
  }),
});

const WebhookFilter = builder.inputType('WebhookFilter', {
  description: 'Which addresses to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    statuses: t.field({ type: [WebhookStatus], description: 'Those with one of these statuses.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those that changed after this moment.' }),
  }),
});

const WebhookOrder = builder.enumType('WebhookOrder', {
  description: 'How to sort addresses.',
  values: {
    NAME_ASC: { description: 'By name, in Norwegian order.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('webhooks', (t) =>
  t.connection(
    {
      type: Webhook,
      description: 'The addresses that changes are sent to, in the municipalities that the caller looks after.',
      args: {
        filter: t.arg({ type: WebhookFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [WebhookOrder], defaultValue: ['NAME_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, statuses, changedSince } = args.filter ?? {};
        const { webhook } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Webhook',
          args,
          where: {
            AND: [seenOfAccess(context.act.actor).webhook],
            ...(municipality ? { municipality: { number: municipality } } : {}),
            ...(statuses ? { status: { in: statuses } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.WebhookWhereInput,
          orderBy: args.orderBy ?? ['NAME_ASC'],
          orders: {
            NAME_ASC: [{ field: 'name', kind: 'text', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.WebhookFindManyArgs) => webhook.findMany(query),
          count: ({ where }: Prisma.WebhookFindManyArgs) => webhook.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Webhook', 'addresses that changes are sent to'),
  ),
);
