import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Database } from '@naerhjul/prisma/client.ts';
import type { Logger } from 'pino';
import { BadRequest, discard } from './body.ts';
import { begin, type Call } from './call.ts';
import { CONSOLE_DIR, consoleAt } from './console.ts';
import { graphqlAt } from './graphql-route.ts';
import { secure } from './headers.ts';
import { whatIsMissing } from './ready.ts';

export interface AppOptions {
  readonly database: Database;
  /** The clock: asked once for each request. */
  readonly now: () => Date;
  /** The development token; without one nobody can write. */
  readonly token: string | undefined;
  readonly log: Logger;
  /** Where others reach us; whatever the browser calls us unless given. */
  readonly publicUrl?: string | undefined;
  readonly consoleDir?: string | undefined;
}

/** How long a caller may take: to send the headers, and all of the request. Node looks only so often. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

/** The HTTP server: GraphQL, the console, and what an operator asks. */
export function createApp(options: AppOptions): Server {
  const { database, log } = options;
  const toConsole = consoleAt(options.consoleDir ?? CONSOLE_DIR);
  const toGraphql = graphqlAt(options);

  const route = async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    const { path } = call;
    if (path === '/graphql') return toGraphql(request, response, call);
    if (path === '/console' || path === '/') return redirect(response, '/console/');
    if (path.startsWith('/console/')) return toConsole(request, response);
    if (path === '/healthz') return sendJson(response, 200, { status: 'ok' });
    if (path === '/readyz') {
      const missing = await whatIsMissing(database);
      return sendJson(response, missing === undefined ? 200 : 503, { status: missing ?? 'ok' });
    }
    throw new BadRequest(404, 'NOT_FOUND', 'There is nothing at this address.');
  };

  return createServer(PATIENCE, (request, response) => {
    const call = begin(request, response, log);
    route(request, response, call).catch((error: unknown) => {
      // Who hung up is told nothing, and it is no fault of ours.
      const gone = response.closed || request.errored !== null;
      if (!gone && !(error instanceof BadRequest))
        log.error({ requestId: call.requestId, err: error }, 'unexpected error');
      if (gone || response.headersSent) {
        response.destroy();
        return;
      }
      sendError(response, error, call);
      discard(request);
    });
  });
}

function redirect(response: ServerResponse, location: string) {
  secure(response, 'nothing');
  response.writeHead(302, { location }).end();
}

function sendJson(response: ServerResponse, status: number, content: object) {
  secure(response, 'nothing');
  response.setHeader('cache-control', 'no-store');
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(content));
}

function sendError(response: ServerResponse, error: unknown, { requestId }: Call) {
  const known = error instanceof BadRequest ? error : new BadRequest(500, 'INTERNAL', 'Unexpected error');
  sendJson(response, known.status, {
    errors: [{ message: known.message, extensions: { ...known.details, code: known.code, requestId } }],
  });
}
