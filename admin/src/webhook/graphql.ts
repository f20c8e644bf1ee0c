import type { ResourceGraphql } from '../resource-graphql.ts';

export const webhookGraphql: ResourceGraphql = {
  type: 'Webhook',
  list: 'webhooks',
  fields: `id version name url entities status stop stoppedAt moves committees { id number name } failingSince restsUntil
    deliveredAt pendingCount deadCount secretEndsAt`,
  orders: { name: { ASC: 'NAME_ASC' } },
};
