import type { ResourceGraphql } from '../resource-graphql.ts';

export const auditGraphql: ResourceGraphql = {
  type: 'AuditEntry',
  list: 'auditEntries',
  fields: 'id at event actor actorName user { id name } entity entityId entityName reason',
  orders: { at: { ASC: 'AT_ASC', DESC: 'AT_DESC' } },
};
