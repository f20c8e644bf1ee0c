import { hashOf, isUnknown, toSend } from './known-by-hash.ts';
import { RefusedError } from './refused-error.ts';
import { session } from './session.ts';

export type Variables = Readonly<Record<string, unknown>>;

interface Fault {
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly Fault[];
}

/** Asks the server. What it refuses is thrown as a RefusedError. */
export async function ask<Data>(document: string, variables: Variables = {}): Promise<Data> {
  try {
    return await answerTo<Data>(document, variables);
  } catch (error) {
    if (error instanceof RefusedError && error.status === 401) session.end();
    throw error;
  }
}

/** Carries out a verb of the domain. What the server refuses is thrown as a RefusedError. */
export function act<Data>(document: string, variables: Variables): Promise<Data> {
  return ask<Data>(document, variables);
}

const own = { underWay: 0, answeredAt: Number.NEGATIVE_INFINITY };

/** For how many milliseconds this tab has changed nothing itself; none while something is under way. */
export function sinceOwnChange(): number {
  return own.underWay > 0 ? 0 : performance.now() - own.answeredAt;
}

async function answerTo<Data>(query: string, variables: Variables): Promise<Data> {
  if (!query.startsWith('mutation')) return answered<Data>(query, variables);
  own.underWay += 1;
  try {
    return await answered<Data>(query, variables);
  } finally {
    own.underWay -= 1;
    own.answeredAt = performance.now();
  }
}

async function answered<Data>(query: string, variables: Variables): Promise<Data> {
  const hash = await hashOf(query);
  let response = await sent(JSON.stringify({ ...toSend(query, hash), variables }));
  // The server is of another build than this page: it is told the document, and has done nothing yet.
  if (hash !== undefined && (await isUnknown(response, hash))) {
    response = await sent(JSON.stringify({ query, variables }));
  }
  // What the public may see is not to come in place of what one had before one, when the session has ended.
  const isOthers = session.actor() !== undefined && response.headers.get('x-naerhjul-caller') === 'public';
  if (isOthers) throw new RefusedError('SIGN_IN_FIRST', {});
  // What stands between us and the server may answer with a page instead.
  const answer = (await response.json().catch(() => undefined)) as Answer<Data> | undefined;
  const first = answer?.errors?.[0];
  if (first !== undefined) {
    const { code, ...details } = first.extensions ?? {};
    throw new RefusedError(typeof code === 'string' ? code : 'INTERNAL', details);
  }
  if (response.status === 401) throw new RefusedError('SIGN_IN_FIRST', {});
  if (response.status === 403) throw new RefusedError('NOT_ALLOWED', {});
  const data = answer?.data;
  if (!response.ok || data === undefined || data === null) throw new RefusedError('INTERNAL', {}, response.status);
  return data;
}

async function sent(body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body });
  } catch {
    throw new RefusedError('OFFLINE', {}, 0);
  }
}
