import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Actor } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { BadRequest, discard } from './body.ts';
import { begin, type Call } from './call.ts';
import { calendarsAt } from './calendar/calendar-route.ts';
import { CONSOLE_DIR, consoleAt } from './console.ts';
import { ANY_PAGE, type CorsSettings } from './cors.ts';
import { dataAt } from './data/data-route.ts';
import { isOfDocs, sendDocs } from './docs/docs.ts';
import { graphqlAt } from './graphql-route.ts';
import { DEMO_PATH } from './demo-idp/demo-idp.ts';
import { secure } from './headers.ts';
import { ICON, sendIcon } from './icon.ts';
import { Measures } from './measures.ts';
import { Maskinporten, type MaskinportenSettings } from './maskinporten.ts';
import { Rate, type RateSettings } from './rate.ts';
import { whatIsMissing } from './ready.ts';
import { reportsAt } from './report/report-route.ts';
import { Signals } from './signals.ts';
import type { Provider } from './sign-in/settings.ts';
import { sendPage } from './sign-in/page.ts';
import { issuerOf, originOf, signInAt } from './sign-in/sign-in-at.ts';
import { Streams } from './streams.ts';
import { inside } from './traces.ts';
import { wheelsAt } from './wheel/wheel-route.ts';

export interface AppOptions {
  readonly database: Database;
  /** The clock: asked once for each request. */
  readonly now: () => Date;
  /** The development token, for programs that try things out; there is none in production. */
  readonly token: string | undefined;
  /** Whose another token is, for those who try out what others may. */
  readonly known?: (token: string) => Actor | undefined;
  /** Whom people sign in with: an identity provider, or the demo's own. Without it nobody signs in. */
  readonly signIn?: Provider | 'demo' | undefined;
  /** Whose tokens programs of others may come with, beside our own keys. */
  readonly maskinporten?: MaskinportenSettings | undefined;
  /** Which pages of other origins may read, and which may act as whoever is signed in; any and none unless given. */
  readonly cors?: CorsSettings | undefined;
  /** How much a caller may ask; as much as anyone likes unless given. */
  readonly rate?: RateSettings | undefined;
  /** Where the installation's other processes are told that something changed; each looks by itself unless given. */
  readonly redisUrl?: string | undefined;
  /** How long an operation may take, in milliseconds; as long as `cut.ts` says unless given. */
  readonly longestMs?: number | undefined;
  /** Whether everything is answered the ordinary way: for those who compare it with the short one. */
  readonly everythingOrdinary?: boolean | undefined;
  /** Whether changes may be sent to this very machine: for those who develop. */
  readonly localReceivers?: boolean | undefined;
  readonly log: Logger;
  /** Where the figures of the process are kept; nothing is counted unless given. */
  readonly registry?: Registry | undefined;
  /** From how many milliseconds on an operation is told of in the log; never unless given. */
  readonly slowMs?: number | undefined;
  /** How many operations it is at, at most; what is more is sent away. */
  readonly mostAtOnce?: number | undefined;
  /** Where others reach us; whatever the browser calls us unless given. */
  readonly publicUrl?: string | undefined;
  readonly consoleDir?: string | undefined;
  /** The organisation numbers of municipalities, by their own; catalogues go without unless given. */
  readonly organisationNumbers?: ReadonlyMap<string, string> | undefined;
}

/** How long a caller may take: to send the headers, and all of the request. Node looks only so often. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

/** Where someone tries to sign in. */
const TRIES = new Set(['/auth/sign-in', '/auth/callback', '/auth/back-channel-logout', '/auth/front-channel-logout']);

/** The HTTP server: GraphQL, the console, the documentation, and what an operator asks. */
const YEAR_S = 365 * 24 * 60 * 60;

export function createApp(options: AppOptions): Server {
  const { database, log } = options;
  const toConsole = consoleAt(options.consoleDir ?? CONSOLE_DIR);
  const rate =
    options.rate &&
    new Rate(options.rate, ({ message }) => log.warn({ reason: message }, 'the shared count does not answer'));
  const doors = {
    issuer: issuerOf(options.signIn),
    token: options.token,
    known: options.known,
    publicUrl: options.publicUrl,
    cors: options.cors ?? ANY_PAGE,
    origin: () => originOf(server, options.publicUrl),
    maskinporten: options.maskinporten && new Maskinporten(options.maskinporten),
  };
  const signals = new Signals({
    database,
    redisUrl: options.redisUrl,
    warn: ({ message }) => log.warn({ reason: message }, 'changes are not told to other processes at once'),
  });
  const streams = new Streams(options.rate?.proxies ?? []);
  const measures = options.registry && new Measures(options.registry, () => streams.count);
  const house = { rate, signals, streams, measures, goesOn: () => server.listening };
  const toGraphql = graphqlAt(options, doors, house);
  const builtDir = options.consoleDir ?? CONSOLE_DIR;
  const outlet = { database, now: options.now, cors: doors.cors, origin: doors.origin, rate, builtDir };
  const toCalendars = calendarsAt(outlet);
  const toWheels = wheelsAt(outlet);
  const toData = dataAt({
    ...outlet,
    doors,
    log,
    proxies: options.rate?.proxies ?? [],
    organisationNumbers: options.organisationNumbers ?? new Map(),
  });
  const toReports = reportsAt({ ...outlet, doors });
  const toSignIn = signInAt(options, () => server, rate);

  const route = async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    const { path } = call;
    if (path === '/graphql') return toGraphql(request, response, call);
    if (path === '/console' || path === '/') return redirect(response, '/console/');
    if (path.startsWith('/console/')) return toConsole(request, response);
    if (path.startsWith('/calendar/')) return toCalendars(request, response, call);
    if (/^\/(?:wheel\/|embed\/|oembed$)/.test(path)) return toWheels(request, response, call);
    if (path === '/data' || path.startsWith('/data/')) return toData(request, response, call);
    if (path.startsWith('/report/')) return toReports(request, response, call);
    if (isOfDocs(path)) return sendDocs(request, response, { path, cors: doors.cors });
    if (path === ICON) return sendIcon(request, response);
    if (TRIES.has(path)) await countTry(request, response, rate);
    if (response.writableEnded) return;
    if (path.startsWith('/auth/') || path.startsWith(`${DEMO_PATH}/`)) return toSignIn(request, response, call);
    if (path === '/healthz') return sendJson(response, 200, { status: 'ok' });
    if (path === '/readyz') {
      const missing = server.listening ? await whatIsMissing(database) : 'the process is stopping';
      return sendJson(response, missing === undefined ? 200 : 503, { status: missing ?? 'ok' });
    }
    throw new BadRequest(404, 'NOT_FOUND', 'There is nothing at this address.');
  };

  const isHttps = options.publicUrl?.startsWith('https://') === true;
  const server: Server = createServer(PATIENCE, (request, response) => {
    const call = begin(request, response, { log, measures });
    if (isHttps) response.setHeader('strict-transport-security', `max-age=${YEAR_S}`);
    inside(call.span, () => route(request, response, call)).catch((error: unknown) => {
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
  server.on('close', () => {
    rate?.close();
    signals.close();
  });
  return server;
}

/** Counts a try to sign in. People are told in words when it was one too many, programs as by any other door. */
async function countTry(request: IncomingMessage, response: ServerResponse, rate: Rate | undefined) {
  try {
    await rate?.signIn(request, response);
  } catch (error) {
    if (request.method !== 'GET' || !(error instanceof BadRequest)) throw error;
    const minutes = Math.ceil(Number(response.getHeader('retry-after') ?? 60) / 60);
    sendPage(
      response,
      error.status,
      'Du må vente litt',
      `<p>Det er prøvd å logge inn for mange ganger herfra. Vent ${minutes} minutter, og prøv igjen.</p><p><a href="/console/">Til forsiden</a></p>`,
    );
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

function sendError(response: ServerResponse, error: unknown, { requestId }: Call) {
  const known = error instanceof BadRequest ? error : new BadRequest(500, 'INTERNAL', 'Unexpected error');
  sendJson(response, known.status, {
    errors: [{ message: known.message, extensions: { ...known.details, code: known.code, requestId } }],
  });
}
