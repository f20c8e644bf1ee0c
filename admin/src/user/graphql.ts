import { pick, type ResourceGraphql } from '../resource-graphql.ts';

export const SESSION_FACTS = 'id createdAt lastSeenAt userAgent isCurrent';

const GRANT_FACTS =
  'id version role source createdAt validFrom validUntil endedAt viewerCanEnd municipality { id name } committee { id number name }';

export const userGraphql: ResourceGraphql = {
  type: 'User',
  list: 'users',
  fields: `id version name email suspendedAt viewerCanShutOut grants { ${GRANT_FACTS} } sessions { ${SESSION_FACTS} }`,
  orders: { name: { ASC: 'NAME_ASC' } },
  // Nobody makes users: they come by themselves, and are given roles.
  create: {
    name: 'grantRole',
    input: (data) => pick(data, 'userId', 'role', 'municipality', 'committeeId', 'validFrom', 'validUntil'),
    answers: false,
  },
};
