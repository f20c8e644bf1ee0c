import type { DataProvider, GetListParams, Identifier } from 'react-admin';
import { drafts } from './draft/drafts.ts';
import { ask, type Variables } from './graphql.ts';
import { queryClient } from './query-client.ts';
import { RefusedError } from './refused-error.ts';
import type { ResourceGraphql, Verb } from './resource-graphql.ts';
import { resources } from './resources-graphql.ts';

interface Params extends Partial<GetListParams> {
  readonly id?: Identifier;
  readonly ids?: readonly Identifier[];
  readonly target?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly previousData?: Readonly<Record<string, unknown>>;
}

interface Question {
  readonly query: string;
  readonly variables: Variables;
  readonly read: (data: Answer) => unknown;
}

type Answer = Readonly<Record<string, unknown>>;

const asked: Readonly<Record<string, (of: ResourceGraphql, params: Params) => Question>> = {
  GET_LIST: (of, params) => list(of, params),
  GET_MANY_REFERENCE: (of, { target = '', id, ...params }) =>
    list(of, { ...params, filter: { ...params.filter, [target]: id } }),
  GET_ONE: ({ type, fields }, { id }) => ({
    query: `query One${type}($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`,
    variables: { id },
    read: ({ node }) => {
      if (!isRecord(node)) throw new RefusedError('NOT_FOUND', { what: type, id });
      return node;
    },
  }),
  GET_MANY: ({ type, fields }, { ids }) => ({
    query: `query Many${type}($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${fields} } } }`,
    variables: { ids },
    read: ({ nodes }) => (nodes as readonly unknown[]).filter(isRecord),
  }),
  CREATE: (of, { data = {} }) => doing(of, of.create, data),
  UPDATE: (of, { id, data = {}, previousData }) =>
    doing(of, of.update, { ...data, id, expectedVersion: previousData?.['version'] }),
  DELETE: (of, { id, previousData }) => ({
    ...doing(of, of.remove, { id, expectedVersion: previousData?.['version'] }),
    read: () => previousData ?? { id },
  }),
};

function list({ type, list: name, fields, orders }: ResourceGraphql, params: Params): Question {
  const { page = 1, perPage = 50 } = params.pagination ?? {};
  const { field = '', order = 'ASC' } = params.sort ?? {};
  const orderBy = orders[field]?.[order];
  return {
    query: `query ${type}List($first: Int, $offset: Int, $filter: ${type}Filter, $orderBy: [${type}Order!]) {
      list: ${name}(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
        totalCount edges { node { ${fields} } }
      }
    }`,
    variables: {
      first: perPage,
      offset: (page - 1) * perPage,
      filter: params.filter as unknown,
      // Left out, the server's own order counts.
      ...(orderBy === undefined ? {} : { orderBy: [orderBy] }),
    },
    read: ({ list: page1 }) => {
      const { totalCount, edges } = page1 as { totalCount: number; edges: readonly { node: unknown }[] };
      return { data: edges.map(({ node }) => node), total: totalCount };
    },
  };
}

function doing({ type, fields }: ResourceGraphql, verb: Verb | undefined, data: Variables): Question {
  if (verb === undefined) throw new RefusedError('NOT_OPEN', { what: type });
  const { name, input, answers = true } = verb;
  const selection = answers ? fields : 'id';
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return {
    query: `mutation ${name}($input: ${inputType}!) { done: ${name}(input: $input) { ${selection} } }`,
    variables: { input: input(data) },
    read: ({ done }) => done,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** What stands in react-admin's answer beside the record, or records, is for lists alone. */
async function answered<Result>(method: string, resource: string, params: object): Promise<Result> {
  const of = resources[resource];
  const question = asked[method];
  if (of === undefined || question === undefined) throw new Error(`${resource} has no ${method}`);
  const { query, variables, read } = question(of, params);
  const found = read(await ask<Answer>(query, variables));
  return (method === 'GET_LIST' || method === 'GET_MANY_REFERENCE' ? found : { data: found }) as Result;
}

/** What other pages read before the change is forgotten: they begin with what stands there now, and its version. */
async function changing<Result>(form: string, answer: Promise<Result>): Promise<Result> {
  const done = await answer;
  drafts.forget(form);
  queryClient.removeQueries({ type: 'inactive' });
  return done;
}

/** react-admin's door to the API: its page-numbered lists and plain writes, in the words of the domain. */
export const dataProvider: DataProvider = {
  getList: (resource, params) => answered('GET_LIST', resource, params),
  getOne: (resource, params) => answered('GET_ONE', resource, params),
  getMany: (resource, params) => answered('GET_MANY', resource, params),
  getManyReference: (resource, params) => answered('GET_MANY_REFERENCE', resource, params),
  create: (resource, params) => changing(`${resource}/create`, answered('CREATE', resource, params)),
  update: (resource, params) => changing(`${resource}/${params.id}`, answered('UPDATE', resource, params)),
  delete: (resource, params) => changing(`${resource}/${params.id}`, answered('DELETE', resource, params)),
  // Many at once would be many transactions: the domain has no such verb.
  updateMany: () => Promise.reject(new RefusedError('NOT_OPEN', {})),
  deleteMany: () => Promise.reject(new RefusedError('NOT_OPEN', {})),
};
