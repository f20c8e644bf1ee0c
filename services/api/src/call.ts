import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Span } from '@opentelemetry/api';
import type { Measures } from './measures.ts';
import { endSpan, requestSpan } from './traces.ts';

/** One request, as the log tells it: never who, with what token, or about what. */
export interface Call {
  readonly requestId: string;
  readonly path: string;
  /** The kind of the operation and the fields it begins with, once they are known: never the caller's own name for it. */
  operation?: string | undefined;
  /** The same in one of as many words as the schema has fields to begin with, for what counts. */
  begins?: string | undefined;
  /** What a trace tells of it. */
  readonly span: Span;
  /** Whether something went wrong that should not have. */
  failed?: boolean;
  /** About how many objects the operation could read. */
  cost?: number | undefined;
  /** Whether it was answered by one statement, past the ordinary way. */
  short?: true | undefined;
}

export interface Told {
  readonly log: Logger;
  readonly measures?: Measures | undefined;
}

/** Names the request, in the answer too, and writes its line in the log when it is over. */
export function begin(request: IncomingMessage, response: ServerResponse, { log, measures }: Told): Call {
  const { method = '' } = request;
  const requestId = requestIdOf(request);
  const path = pathOf(request);
  const call: Call = { requestId, path, span: requestSpan(known(method), place(path), requestId) };
  const started = performance.now();
  response.setHeader('x-request-id', call.requestId);
  response.on('close', () => {
    const ms = Math.round(performance.now() - started);
    // A caller that hung up was sent no status.
    const status = response.headersSent ? response.statusCode : 0;
    const at = place(call.path);
    const { operation, cost, short } = call;
    log.info({ requestId, path: at, operation, cost, short, method, status, ms }, 'request');
    const streaming = String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
    call.span.setAttribute('http.response.status_code', status);
    endSpan(call.span, status >= 500);
    measures?.request({ place: at, method: known(method), status, ms, streaming });
  });
  return call;
}

// What follows these is the caller's own, and may be anything, a person's name too.
const PLACES =
  /^\/(?:graphql|console|docs|calendar|data|report|wheel|embed|oembed|demo-idp|favicon\.ico|healthz|readyz|auth\/[a-z-]{1,30}|)(?=\/|$)/;

/** Where in the house a request went, for the log; addresses that there are none of are not repeated there. */
function place(path: string): string {
  return PLACES.exec(path)?.[0] || (path === '/' ? '/' : 'elsewhere');
}

/** Whoever calls may call it anything. */
const known = (method: string) => (METHODS.has(method) ? method : 'other');
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  // An id of letters could be someone's name.
  return typeof given === 'string' && /^[\da-f-]{8,64}$/i.test(given) ? given : randomUUID();
}
