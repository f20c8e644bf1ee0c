import { pick, type ResourceGraphql } from '../resource-graphql.ts';

export const committeeGraphql: ResourceGraphql = {
  type: 'Committee',
  list: 'committees',
  fields: `id version slug number name establishedOn dissolvedOn viewerCanEdit viewerCanWork
    municipality { id number name }
    district { id name }
    coordinator { id name }
    names { id number name validFrom district { id name } }
    cycles { id year status }`,
  orders: { number: { ASC: 'NUMBER_ASC' }, name: { ASC: 'NAME_ASC', DESC: 'NAME_DESC' } },
  create: {
    name: 'createCommittee',
    input: (data) =>
      pick(data, 'municipality', 'number', 'name', 'slug', 'districtId', 'coordinatorId', 'establishedOn'),
  },
  update: {
    name: 'updateCommittee',
    input: (data) => pick(data, 'id', 'expectedVersion', 'coordinatorId', 'establishedOn'),
  },
};
