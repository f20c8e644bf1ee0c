import { pick, type ResourceGraphql } from '../resource-graphql.ts';

export const municipalityGraphql: ResourceGraphql = {
  type: 'Municipality',
  list: 'municipalities',
  fields:
    'id version number name timeZone defaultLanguage viewerCanEdit schoolHolidays { id name firstOn lastOn version }',
  orders: { number: { ASC: 'NUMBER_ASC' }, name: { ASC: 'NAME_ASC' } },
  create: {
    name: 'createMunicipality',
    input: (data) => pick(data, 'number', 'name', 'defaultLanguage'),
  },
  update: {
    name: 'updateMunicipality',
    input: (data) => pick(data, 'id', 'expectedVersion', 'name', 'timeZone', 'defaultLanguage'),
  },
};
