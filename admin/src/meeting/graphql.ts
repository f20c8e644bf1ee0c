import type { ResourceGraphql } from '../resource-graphql.ts';

export const meetingGraphql: ResourceGraphql = {
  type: 'Meeting',
  list: 'meetings',
  fields: `id version kind status titles { nb nn en }
    startsAt endsAt place openToPublic timeReason announcedAt heldAt cancelledAt cancelReason moves
    committees { id number name } movedFrom { id startsAt endsAt place reason movedAt }
    phases { id titles { nb nn en } cycle { id year committee { id number name } } }`,
  orders: { startsAt: { ASC: 'STARTS_AT_ASC', DESC: 'STARTS_AT_DESC' } },
};
