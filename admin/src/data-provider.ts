import type { ApolloClient, ApolloQueryResult } from '@apollo/client';
import buildGraphQLProvider, { type BuildQueryResult } from 'ra-data-graphql';
import { HttpError, type DataProvider, type GetListParams } from 'react-admin';
import { documentOf, refusingClient, type Variables } from './graphql.ts';
import { queryClient } from './query-client.ts';
import { RefusedError } from './refused-error.ts';
import type { ResourceGraphql, Verb } from './resource-graphql.ts';
import { resources } from './resources-graphql.ts';

interface Params extends Partial<GetListParams> {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly target?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly previousData?: Readonly<Record<string, unknown>>;
}

type Question = Pick<BuildQueryResult, 'query' | 'variables'> & { readonly read: (data: Answer) => unknown };
type Answer = Readonly<Record<string, unknown>>;

const asked: Readonly<Record<string, (of: ResourceGraphql, params: Params) => Question>> = {
  GET_LIST: (of, params) => list(of, params),
  GET_MANY_REFERENCE: (of, { target = '', id, ...params }) =>
    list(of, { ...params, filter: { ...params.filter, [target]: id } }),
  GET_ONE: ({ type, fields }, { id }) => ({
    query: documentOf(`query One${type}($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`),
    variables: { id },
    read: ({ node }) => {
      if (!isRecord(node)) throw new RefusedError('NOT_FOUND', { what: type, id });
      return node;
    },
  }),
  GET_MANY: ({ type, fields }, { ids }) => ({
    query: documentOf(`query Many${type}($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${fields} } } }`),
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
    query: documentOf(`query ${type}List($first: Int, $offset: Int, $filter: ${type}Filter, $orderBy: [${type}Order!]) {
      list: ${name}(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
        totalCount edges { node { ${fields} } }
      }
    }`),
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
    query: documentOf(`mutation ${name}($input: ${inputType}!) { done: ${name}(input: $input) { ${selection} } }`),
    variables: { input: input(data) },
    read: ({ done }) => done,
  };
}

function buildQuery(method: string, resource: string, params: Params): BuildQueryResult {
  const of = resources[resource];
  const question = asked[method];
  if (of === undefined || question === undefined) throw new Error(`${resource} has no ${method}`);
  const { read, ...query } = question(of, params);
  const isList = method === 'GET_LIST' || method === 'GET_MANY_REFERENCE';
  return {
    ...query,
    parseResponse: ({ data }: ApolloQueryResult<Answer>) => (isList ? read(data) : { data: read(data) }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'id' in value;
}

const inner = buildGraphQLProvider({
  // It asks and changes with it, and nothing else.
  client: refusingClient as unknown as ApolloClient<unknown>,
  introspection: false,
  buildQuery: () => buildQuery,
  query: () => ({ fetchPolicy: 'no-cache' }),
});

async function refusing<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    // ra-data-graphql wraps whatever was thrown into an HttpError with status 200.
    throw error instanceof HttpError && error.body instanceof RefusedError ? error.body : error;
  }
}

/** What other pages read before the change is forgotten: they begin with what stands there now, and its version. */
async function changing<Result>(answer: Promise<Result>): Promise<Result> {
  const done = await refusing(answer);
  queryClient.removeQueries({ type: 'inactive' });
  return done;
}

/** react-admin's door to the API: its page-numbered lists and plain writes, in the words of the domain. */
export const dataProvider: DataProvider = {
  getList: (resource, params) => refusing(inner.getList(resource, params)),
  getOne: (resource, params) => refusing(inner.getOne(resource, params)),
  getMany: (resource, params) => refusing(inner.getMany(resource, params)),
  getManyReference: (resource, params) => refusing(inner.getManyReference(resource, params)),
  create: (resource, params) => changing(inner.create(resource, params)),
  update: (resource, params) => changing(inner.update(resource, params)),
  delete: (resource, params) => changing(inner.delete(resource, params)),
  // Many at once would be many transactions: the domain has no such verb.
  updateMany: () => Promise.reject(new RefusedError('NOT_OPEN', {})),
  deleteMany: () => Promise.reject(new RefusedError('NOT_OPEN', {})),
};
