import { pick, type ResourceGraphql } from '../resource-graphql.ts';

const TEXTS = '{ nb nn en }';

export const wheelGraphql: ResourceGraphql = {
  type: 'Wheel',
  list: 'wheels',
  fields: `id version viewerCanEdit names ${TEXTS} municipality { id number }
    versions { id version number status note publishedAt moves }`,
  orders: { name: { ASC: 'NAME_ASC' } },
  create: { name: 'createWheel', input: (data) => pick(data, 'municipality', 'name') },
};

export const wheelVersionGraphql: ResourceGraphql = {
  type: 'WheelVersion',
  // Versions are listed on their wheel.
  list: 'wheelVersions',
  fields: `id version number status note publishedAt moves
    wheel { id names ${TEXTS} viewerCanEdit versions { id number status } }
    phases { id version position kind optional statements titles ${TEXTS} window { kind months }
      themes { id position statements texts ${TEXTS} }
      responsibilities { id position actor duty statements texts ${TEXTS} } }`,
  orders: {},
};
