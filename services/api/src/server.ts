import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Database } from '@naerhjul/prisma/client.ts';
import type { Logger } from 'pino';
import { BadRequest, readBody } from './body.ts';
import { CONSOLE_DIR, consoleAt } from './console.ts';
import { createGraphql } from './graphql.ts';
import { secure } from './headers.ts';
import { identify } from './identity.ts';

export interface AppOptions {
  readonly database: Database;
  /** The clock: asked once for each request. */
  readonly now: () => Date;
  /** The development token; without one nobody can write. */
  readonly token: string | undefined;
  readonly log: Logger;
  /** Where others reach us; the address of the request unless given. */
  readonly publicUrl?: string | undefined;
  readonly consoleDir?: string | undefined;
}

/** The HTTP server: GraphQL, the console, and what an operator asks. */
export function createApp(options: AppOptions): Server {
  const { database, log } = options;
  const toConsole = consoleAt(options.consoleDir ?? CONSOLE_DIR);
  const toGraphql = graphqlAt(options);

  const route = async (request: IncomingMessage, response: ServerResponse, requestId: string) => {
    const path = pathOf(request);
    if (path === '/graphql') return toGraphql(request, response, requestId);
    if (path === '/console' || path === '/') return redirect(response, '/console/');
    if (path.startsWith('/console/')) return toConsole(request, response);
    if (path === '/healthz') return sendJson(response, 200, { status: 'ok' });
    if (path === '/readyz') {
      const ready = await isReady(database);
      return sendJson(response, ready ? 200 : 503, { status: ready ? 'ok' : 'the database does not answer' });
    }
    return sendError(response, new BadRequest(404, 'NOT_FOUND', 'There is nothing at this address.'), requestId);
  };

  const server = createServer((request, response) => {
    const requestId = requestIdOf(request);
    const started = performance.now();
    response.setHeader('x-request-id', requestId);
    response.on('close', () => {
      const ms = Math.round(performance.now() - started);
      log.info(
        { requestId, method: request.method, path: pathOf(request), status: response.statusCode, ms },
        'request',
      );
    });
    route(request, response, requestId).catch((error: unknown) => {
      if (!(error instanceof BadRequest)) log.error({ requestId, err: error }, 'unexpected error');
      if (response.headersSent) response.destroy();
      else sendError(response, error, requestId);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  return server;
}

function graphqlAt({ database, now, token, log, publicUrl }: AppOptions) {
  const answer = createGraphql(log);
  return async (request: IncomingMessage, response: ServerResponse, requestId: string) => {
    const method = request.method ?? 'GET';
    const actor = identify(request.headers.authorization, token);
    if (actor === undefined) {
      throw new BadRequest(401, 'SIGN_IN_FIRST', 'This token is not valid: sign in again.');
    }
    const body = method === 'POST' ? await readBody(request) : undefined;
    const url = new URL(request.url ?? '/', publicUrl ?? `http://${request.headers.host ?? 'localhost'}`);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      if (typeof value === 'string' && name !== 'authorization' && name !== 'content-length') headers.set(name, value);
    }
    const hungUp = new AbortController();
    response.on('close', () => hungUp.abort());
    const result = await answer(
      new Request(url, { method, headers, signal: hungUp.signal, ...(body === undefined ? {} : { body }) }),
      { act: { db: database.prisma, actor, now: now(), requestId }, requestId },
    );
    const page = result.headers.get('content-type')?.startsWith('text/html') === true;
    secure(response, page ? 'graphiql' : 'nothing');
    response.setHeader('cache-control', actor.kind === 'PUBLIC' ? 'no-cache' : 'no-store');
    response.setHeader('vary', 'authorization, accept');
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.statusCode = result.status;
    if (result.body === null) response.end();
    else await pipeline(result.body, response);
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

async function isReady(database: Database): Promise<boolean> {
  try {
    await database.query('SELECT 1');
    return true;
  } catch {
    return false;
  }
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

function sendError(response: ServerResponse, error: unknown, requestId: string) {
  const known = error instanceof BadRequest ? error : new BadRequest(500, 'INTERNAL', 'Unexpected error');
  // What is left of a body that was refused isn't read.
  if (known.status === 413) response.setHeader('connection', 'close');
  response.setHeader('access-control-allow-origin', '*');
  sendJson(response, known.status, {
    errors: [{ message: known.message, extensions: { code: known.code, requestId } }],
  });
}
