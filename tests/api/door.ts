import { STAFF_KEY, theApi } from '../testkit/api.ts';
import type { Answer } from '../testkit/world.ts';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly errors: NonNullable<Answer<unknown>['errors']>;
  readonly data: unknown;
}

type Headed = Readonly<Record<string, string>>;

export const JSON_TYPE: Headed = { 'content-type': 'application/json' };
/** As the developer of an API of a test's own. */
export const AS_OWN: Headed = { authorization: 'Bearer a-token-of-its-own' };
export const AS_STAFF: Headed = { authorization: `Bearer ${STAFF_KEY}` };

/** Knocks at the API as any program may, and tells everything that came back. */
export async function knock(path: string, init: RequestInit = {}, origin?: string): Promise<Told> {
  const response = await fetch(`${origin ?? (await theApi()).origin}${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') === true;
  // Of a head there is nothing to read.
  const { errors = [], data } = json && text !== '' ? (JSON.parse(text) as Answer<unknown>) : {};
  return { status: response.status, headers: response.headers, text, errors, data };
}

export function post(body: NonNullable<RequestInit['body']>, headers: Headed = {}): Promise<Told> {
  return knock('/graphql', { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });
}

/** Asks a query as a well-behaved client, for the media type whose statuses tell faults of the operation. */
export function ask(query: string, variables: object = {}, headers: Headed = {}): Promise<Told> {
  return post(JSON.stringify({ query, variables }), { accept: 'application/graphql-response+json', ...headers });
}

export function codesOf({ errors }: Told) {
  return errors.map(({ extensions }) => extensions?.code);
}
