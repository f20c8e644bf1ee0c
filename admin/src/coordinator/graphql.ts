import { pick, type ResourceGraphql } from '../resource-graphql.ts';

export const coordinatorGraphql: ResourceGraphql = {
  type: 'Coordinator',
  list: 'coordinators',
  fields: 'id version name municipality { id number viewerCanEdit } committees { id number name }',
  orders: { name: { ASC: 'NAME_ASC' } },
  create: { name: 'createCoordinator', input: (data) => pick(data, 'municipality', 'name') },
  update: { name: 'updateCoordinator', input: (data) => pick(data, 'id', 'expectedVersion', 'name') },
  remove: { name: 'deleteCoordinator', input: (data) => pick(data, 'id'), answers: false },
};
