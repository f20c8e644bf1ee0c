import { ApolloClient, ApolloError, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { parse, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { RefusedError } from './refused-error.ts';
import { session } from './session.ts';

export type Variables = Readonly<Record<string, unknown>>;

const bearer = new ApolloLink((operation, forward) => {
  const token = session.token();
  if (token !== null) operation.setContext({ headers: { Authorization: `Bearer ${token}` } });
  return forward(operation);
});

// react-admin keeps what was read, and asks again in time. A second cache below it would only tell old truths.
export const client = new ApolloClient({
  link: bearer.concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
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

/** Asks the server. What it refuses is thrown as a RefusedError. */
export async function ask<T>(document: string, variables: Variables = {}): Promise<T> {
  try {
    const { data } = await client.query<T>({ query: documentOf(document), variables });
    return data;
  } catch (error) {
    throw asRefused(error);
  }
}

/** Carries out a verb of the domain. What the server refuses is thrown as a RefusedError. */
export async function act<T>(document: string, variables: Variables): Promise<T> {
  try {
    const { data } = await client.mutate<T>({ mutation: documentOf(document), variables });
    if (data === null || data === undefined) throw new RefusedError('INTERNAL', {});
    return data;
  } catch (error) {
    throw asRefused(error);
  }
}

interface Answer {
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Whatever was thrown below, as one class. */
export function asRefused(error: unknown): unknown {
  // ra-data-graphql wraps what Apollo threw into an HttpError with status 200.
  const cause = error instanceof Error && 'body' in error ? error.body : error;
  if (error instanceof RefusedError || !(cause instanceof ApolloError)) return error;
  const { graphQLErrors, networkError } = cause;
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
