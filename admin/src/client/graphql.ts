import { pick, type ResourceGraphql } from '../resource-graphql.ts';

export const clientGraphql: ResourceGraphql = {
  type: 'ApiClient',
  list: 'apiClients',
  fields: `id version name kind scopes disabledAt municipalities { id number name }
    keys { id prefix scopes createdAt expiresAt lastUsedAt revokedAt }
    consumers { id organisationNumber createdAt }`,
  orders: { name: { ASC: 'NAME_ASC' } },
  create: {
    name: 'createApiClient',
    input: ({ municipality, ...data }) => ({
      ...pick(data, 'name', 'kind', 'scopes'),
      municipalities: [municipality],
    }),
  },
};
