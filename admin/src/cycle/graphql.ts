import type { ResourceGraphql } from '../resource-graphql.ts';

export const cycleGraphql: ResourceGraphql = {
  type: 'Cycle',
  list: 'cycles',
  fields: `id version year status committee { id number name slug }
    progress { complete phases { state phase { id } } }`,
  orders: { year: { ASC: 'YEAR_ASC', DESC: 'YEAR_DESC' } },
};
