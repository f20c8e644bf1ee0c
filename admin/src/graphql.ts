import {
  ApolloClient,
  ApolloError,
  HttpLink,
  InMemoryCache,
  type MutationOptions,
  type QueryOptions,
} from '@apollo/client';
import { parse, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { RefusedError } from './refused-error.ts';
import { session } from './session.ts';

export type Variables = Readonly<Record<string, unknown>>;

// react-admin keeps what was read, and asks again in time. A second cache below it would only tell old truths.
const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  cache: new InMemoryCache(),
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});

const documents = new Map<string, DocumentNode>();

/** Parses a document once. */
export function documentOf(text: string): DocumentNode {
  const known = documents.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text);
  documents.set(text, parsed);
  return parsed;
}

/** The client for ra-data-graphql, which would keep a mere text of what went wrong below it. */
export const refusingClient = {
  query: (options: QueryOptions) => refusing(client.query(options)),
  mutate: (options: MutationOptions) => refusing(client.mutate(options)),
};

async function refusing<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    const refused = asRefused(error);
    if (refused instanceof RefusedError && refused.status === 401) session.end();
    throw refused;
  }
}

/** Asks the server. What it refuses is thrown as a RefusedError. */
export async function ask<T>(document: string, variables: Variables = {}): Promise<T> {
  const { data } = await refusing(client.query<T>({ query: documentOf(document), variables }));
  return data;
}

/** Carries out a verb of the domain. What the server refuses is thrown as a RefusedError. */
export async function act<T>(document: string, variables: Variables): Promise<T> {
  const { data } = await refusing(client.mutate<T>({ mutation: documentOf(document), variables }));
  if (data === null || data === undefined) throw new RefusedError('INTERNAL', {});
  return data;
}

interface Answer {
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Whatever Apollo threw, as one class. */
function asRefused(error: unknown): unknown {
  if (!(error instanceof ApolloError)) return error;
  const { graphQLErrors, networkError } = error;
  const inAnswer =
    networkError !== null && 'result' in networkError ? (networkError.result as Answer).errors : undefined;
  const first = graphQLErrors[0] ?? inAnswer?.[0];
  if (first !== undefined) {
    const { code, ...details } = first.extensions ?? {};
    return new RefusedError(typeof code === 'string' ? code : 'INTERNAL', details);
  }
  const status = networkError !== null && 'statusCode' in networkError ? networkError.statusCode : undefined;
  if (status === 401) return new RefusedError('SIGN_IN_FIRST', {});
  if (status === 403) return new RefusedError('NOT_ALLOWED', {});
  return status === undefined ? new RefusedError('OFFLINE', {}, 0) : new RefusedError('INTERNAL', {}, status);
}
