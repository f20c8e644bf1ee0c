import { placesOf } from './district.ts';
import { pick, type ResourceGraphql } from '../resource-graphql.ts';

export const districtGraphql: ResourceGraphql = {
  type: 'District',
  list: 'districts',
  fields: 'id version name areas municipality { id number viewerCanEdit } names { id name areas validFrom }',
  orders: { createdAt: { ASC: 'CREATED_AT_ASC' } },
  create: {
    name: 'createDistrict',
    input: (data) => ({ ...pick(data, 'municipality', 'name', 'validFrom'), areas: placesOf(data['areas']) }),
  },
};
