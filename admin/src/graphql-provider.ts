import type { ApolloClient, ApolloQueryResult, MutationOptions, QueryOptions } from '@apollo/client';
import { parse, type DocumentNode } from 'graphql';
import buildGraphQLProvider, { type BuildQueryResult } from 'ra-data-graphql';
import { HttpError, type DataProvider, type GetListParams, type Identifier } from 'react-admin';
import { ask, type Variables } from './graphql.ts';
import { RefusedError } from './refused-error.ts';
import { resourceDocuments } from './resource-documents.ts';
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
  GET_ONE: (of, { id }) => ({
    query: resourceDocuments.one(of),
    variables: { id },
    read: ({ node }) => {
      if (!isRecord(node)) throw new RefusedError('NOT_FOUND', { what: of.type, id });
      return node;
    },
  }),
  GET_MANY: (of, { ids }) => ({
    query: resourceDocuments.many(of),
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

function list(of: ResourceGraphql, params: Params): Question {
  const { page = 1, perPage = 50 } = params.pagination ?? {};
  const { field = '', order = 'ASC' } = params.sort ?? {};
  const orderBy = of.orders[field]?.[order];
  return {
    query: resourceDocuments.list(of),
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

function doing(of: ResourceGraphql, verb: Verb | undefined, data: Variables): Question {
  if (verb === undefined) throw new RefusedError('NOT_OPEN', { what: of.type });
  return {
    query: resourceDocuments.verb(of, verb),
    variables: { input: verb.input(data) },
    read: ({ done }) => done,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function buildQuery(method: string, resource: string, params: Params): BuildQueryResult {
  const of = resources[resource];
  const question = asked[method];
  if (of === undefined || question === undefined) throw new Error(`${resource} has no ${method}`);
  const { query, variables, read } = question(of, params);
  // What stands in the answer beside the record, or records, is for lists alone.
  const isList = method === 'GET_LIST' || method === 'GET_MANY_REFERENCE';
  return {
    query: documentOf(query),
    variables,
    parseResponse: ({ data }: ApolloQueryResult<Answer>) => (isList ? read(data) : { data: read(data) }),
  };
}

const documents = new Map<string, DocumentNode>();

/** Parses a document once; ra-data-graphql looks into it for whether it changes something. */
function documentOf(text: string): DocumentNode {
  const known = documents.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text);
  documents.set(text, parsed);
  return parsed;
}

/** Sends a document as it was written. */
async function sent(document: DocumentNode, variables: Variables = {}) {
  return { data: await ask<Answer>(document.loc?.source.body ?? '', variables) };
}

// Of a client it asks and changes with it, and nothing else: what keeps answers is react-admin.
const client = {
  query: ({ query, variables }: QueryOptions) => sent(query, variables),
  mutate: ({ mutation, variables }: MutationOptions) => sent(mutation, variables),
};

const inner = buildGraphQLProvider({
  client: client as unknown as ApolloClient<unknown>,
  introspection: false,
  buildQuery: () => buildQuery,
});

async function refusing<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    // ra-data-graphql wraps whatever was thrown into an HttpError with status 200.
    throw error instanceof HttpError && error.body instanceof RefusedError ? error.body : error;
  }
}

type Read = 'getList' | 'getOne' | 'getMany' | 'getManyReference';
type Write = 'create' | 'update' | 'delete';

/** react-admin's reads and plain writes, in the words of the domain. */
export const graphqlProvider: Pick<DataProvider, Read | Write> = {
  getList: (resource, params) => refusing(inner.getList(resource, params)),
  getOne: (resource, params) => refusing(inner.getOne(resource, params)),
  getMany: (resource, params) => refusing(inner.getMany(resource, params)),
  getManyReference: (resource, params) => refusing(inner.getManyReference(resource, params)),
  create: (resource, params) => refusing(inner.create(resource, params)),
  update: (resource, params) => refusing(inner.update(resource, params)),
  delete: (resource, params) => refusing(inner.delete(resource, params)),
};
