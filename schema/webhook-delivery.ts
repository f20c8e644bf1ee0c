import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import type { DeliveryFault as Fault } from '@naerhjul/domain/webhook/deliveries.ts';
import { DELIVERY_MOVES } from '@naerhjul/domain/webhook/webhook.rules.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { Webhook } from './webhook.ts';
import { DeliveryFault, WebhookDeliveryStatus } from './webhook-words.ts';

export const WebhookDelivery = builder.prismaNode('WebhookDelivery', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).webhookDelivery] }),
  fields: (t) => ({
    messageId: t.exposeString('messageId'),
    type: t.exposeString('type'),
    entity: t.exposeString('entity', { nullable: true }),
    cursor: t.exposeString('cursor', { nullable: true }),
    body: t.exposeString('body'),
    status: t.expose('status', { type: WebhookDeliveryStatus }),
    attempts: t.exposeInt('attempts'),
    nextAttemptAt: t.expose('nextAttemptAt', { type: 'DateTime', nullable: true }),
    attemptedAt: t.expose('attemptedAt', { type: 'DateTime', nullable: true }),
    responseCode: t.exposeInt('responseCode', { nullable: true }),
    durationMs: t.exposeInt('durationMs', { nullable: true }),
    fault: t.field({
      type: DeliveryFault,
      nullable: true,
      description: 'What went wrong the last time; null when nothing did.',
      resolve: ({ fault }) => fault as Fault | null,
    }),
    moves: t.field({
      type: [WebhookDeliveryStatus],
      description: 'The statuses it can be given now: what was given up can be tried once more (retryWebhookDelivery).',
      resolve: ({ status }) => [...DELIVERY_MOVES[status]],
    }),
    webhook: t.relation('webhook', { description: 'The address it is sent to.' }),
  }),
});

const WebhookDeliveryFilter = builder.inputType('WebhookDeliveryFilter', {
  description: 'Which deliveries to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    webhookId: t.globalID({ for: Webhook, description: 'Those to this address.' }),
    statuses: t.field({ type: [WebhookDeliveryStatus], description: 'Those with one of these statuses.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those that changed after this moment.' }),
  }),
});

const WebhookDeliveryOrder = builder.enumType('WebhookDeliveryOrder', {
  description: 'How to sort deliveries.',
  values: {
    CREATED_AT_DESC: { description: 'The latest to be put in line first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('webhookDeliveries', (t) =>
  t.connection(
    {
      type: WebhookDelivery,
      description: 'What was and is to be sent to addresses of others in the last 30 days, and how it went.',
      args: {
        filter: t.arg({ type: WebhookDeliveryFilter, description: 'Which to give.' }),
        orderBy: t.arg({
          type: [WebhookDeliveryOrder],
          defaultValue: ['CREATED_AT_DESC'],
          description: 'How to sort them.',
        }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, webhookId, statuses, changedSince } = args.filter ?? {};
        const { webhookDelivery } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'WebhookDelivery',
          args,
          where: {
            AND: [seenOfAccess(context.act.actor).webhookDelivery],
            ...(municipality ? { webhook: { municipality: { number: municipality } } } : {}),
            ...(webhookId ? { webhookId: webhookId.id } : {}),
            ...(statuses ? { status: { in: statuses } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.WebhookDeliveryWhereInput,
          orderBy: args.orderBy ?? ['CREATED_AT_DESC'],
          orders: {
            CREATED_AT_DESC: [{ field: 'createdAt', kind: 'moment', direction: 'desc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.WebhookDeliveryFindManyArgs) => webhookDelivery.findMany(query),
          count: ({ where }: Prisma.WebhookDeliveryFindManyArgs) => webhookDelivery.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('WebhookDelivery', 'deliveries'),
  ),
);
