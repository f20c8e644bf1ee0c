import type { ResourceGraphql, Verb } from './resource-graphql.ts';
import { verbDocument } from './verb/verb-document.ts';

/** The documents that react-admin's lists and forms ask, each the same whatever it is asked with: the server knows them by hash. */
export const resourceDocuments = {
  one: ({ type, fields, alone = '' }: ResourceGraphql) =>
    `query One${type}($id: ID!) { node(id: $id) { ... on ${type} { ${fields} ${alone} } } }`,
  many: ({ type, fields }: ResourceGraphql) =>
    `query Many${type}($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${fields} } } }`,
  list: ({ type, list, fields }: ResourceGraphql) =>
    `query ${type}List($first: Int, $offset: Int, $filter: ${type}Filter, $orderBy: [${type}Order!]) {
      list: ${list}(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
        totalCount edges { node { ${fields} } }
      }
    }`,
  verb: ({ fields }: ResourceGraphql, { name, answers = true }: Verb) => verbDocument(name, answers ? fields : 'id'),
} as const;
