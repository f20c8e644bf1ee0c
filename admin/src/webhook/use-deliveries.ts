import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { Delivery, DeliveryStatus } from './webhook.ts';

const DELIVERIES = `query Deliveries($id: ID!, $statuses: [WebhookDeliveryStatus!], $after: String) {
  webhookDeliveries(first: 50, after: $after, filter: { webhookId: $id, statuses: $statuses }) {
    totalCount pageInfo { hasNextPage endCursor } edges { node {
    id type entity cursor status attempts createdAt attemptedAt nextAttemptAt responseCode durationMs fault } } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Delivery }[];
}

/** What was and is to be sent to an address, the latest first, some at a time. */
export function useDeliveries(id: string, status: DeliveryStatus | undefined) {
  return useInfiniteQuery({
    queryKey: ['deliveries', id, status],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const statuses = status === undefined ? null : [status];
      const asked = { id, statuses, after: pageParam };
      return (await ask<{ readonly webhookDeliveries: Page }>(DELIVERIES, asked)).webhookDeliveries;
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    // A page is read anew when something was done, not when one comes back to it.
    refetchOnWindowFocus: false,
  });
}
