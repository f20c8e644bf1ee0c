import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** One request, as the log tells it: never who, with what token, or about what. */
export interface Call {
  readonly requestId: string;
  readonly path: string;
  /** The kind of the operation and the fields it begins with, once they are known: never the caller's own name for it. */
  operation?: string | undefined;
  /** About how many objects the operation could read. */
  cost?: number | undefined;
  /** Whether it was answered by one statement, past the ordinary way. */
  short?: true | undefined;
}

/** Names the request, in the answer too, and writes its line in the log when it is over. */
export function begin(request: IncomingMessage, response: ServerResponse, log: Logger): Call {
  const { method } = request;
  const call: Call = { requestId: requestIdOf(request), path: pathOf(request) };
  const started = performance.now();
  response.setHeader('x-request-id', call.requestId);
  response.on('close', () => {
    const ms = Math.round(performance.now() - started);
    // A caller that hung up was sent no status.
    const status = response.headersSent ? response.statusCode : 0;
    log.info({ ...call, path: place(call.path), method, status, ms }, 'request');
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

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  // An id of letters could be someone's name.
  return typeof given === 'string' && /^[\da-f-]{8,64}$/i.test(given) ? given : randomUUID();
}
