import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Answers, isAsked } from './answers.ts';
import { AtOnce, MOST_AT_ONCE } from './at-once.ts';
import { BadRequest } from './body.ts';
import type { Call } from './call.ts';
import { CONSOLE_DIR } from './console.ts';
import { allowPages, isForeign } from './cors.ts';
import { LONGEST_MS } from './cut.ts';
import { sendGraphiql, wantsGraphiql } from './graphiql.ts';
import { createGraphql, weigh, type Asked } from './graphql.ts';
import { secure } from './headers.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { identify, stillKnown, type Doors } from './identity.ts';
import { KnownDocuments } from './known-documents.ts';
import { listen, named } from './listen.ts';
import type { Measures } from './measures.ts';
import { tell } from './measuring.ts';
import { readParams } from './params.ts';
import type { Rate } from './rate.ts';
import { ShortRoad } from './short/short-road.ts';
import { typeOf } from './short/type-of.ts';
import type { AppOptions } from './server.ts';
import type { Signals } from './signals.ts';
import { sessionCookie } from './sign-in/cookies.ts';
import type { Streams } from './streams.ts';

interface House {
  readonly rate: Rate | undefined;
  readonly signals: Signals;
  readonly streams: Streams;
  readonly measures: Measures | undefined;
  /** Whether the server goes on: one that stops lets nobody listen any longer. */
  readonly goesOn: () => boolean;
}

/** GraphQL over HTTP: who asks, what is asked, one act, one answer. */
export function graphqlAt(
  {
    database,
    now,
    log,
    publicUrl,
    localReceivers,
    longestMs = LONGEST_MS,
    slowMs,
    consoleDir = CONSOLE_DIR,
    everythingOrdinary = false,
    mostAtOnce = MOST_AT_ONCE,
  }: AppOptions,
  doors: Doors,
  { rate, signals, streams, measures, goesOn }: House,
) {
  const onChange = () => signals.tell();
  const answer = createGraphql({ log, database, longest: longestMs, onChange, measures, slowMs });
  const answers = new Answers(database);
  const shortRoad = new ShortRoad(database);
  const documents = new KnownDocuments(database.query, consoleDir);
  const atOnce = new AtOnce(mostAtOnce);
  return async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    const { method = 'GET', headers } = request;
    allowPages(doors.cors, request, response);
    if (method === 'OPTIONS') {
      secure(response, 'nothing');
      response.writeHead(204).end();
      return;
    }
    if (wantsGraphiql(request)) {
      await sendGraphiql(request, response);
      return;
    }
    if (!isReading(method) && method !== 'POST') {
      response.setHeader('allow', 'GET, HEAD, POST, OPTIONS');
      throw new BadRequest(405, 'BAD_USER_INPUT', 'Ask with GET or POST.');
    }
    const moment = { db: database.prisma, now: now(), requestId: call.requestId, localReceivers };
    const showsKey = headers.authorization !== undefined;
    if (showsKey) await rate?.demandTriesLeft(request, response);
    const actor = await identify(request, response, moment, doors);
    if (actor === undefined) {
      if (showsKey) await rate?.wrongKey(request);
      // A cookie that is worth nothing costs a look, and goes round no count: who sends it is one of the public.
      else await rate?.operation(request, response, NOBODY);
      if (!showsKey) sessionCookie(doors.origin()).clear(response);
      response.setHeader('www-authenticate', 'Bearer');
      throw new BadRequest(401, 'SIGN_IN_FIRST', 'This sign-in is not valid (any more): sign in again.');
    }
    await rate?.operation(request, response, actor);
    const params = await readParams(request, documents);
    // Not before: who sends slowly would take a place from those who have asked.
    using place = atOnce.begin(response);
    secure(response, 'nothing');
    // What is answered to someone is kept by nobody; what is answered to anyone, by whoever asks by an address.
    response.setHeader('cache-control', 'no-store');
    response.appendHeader('vary', 'authorization, cookie, accept');
    const accept = headers.accept ?? '*/*';
    const isAnyone = actor.kind === 'PUBLIC' && !showsKey && isReading(method);
    const kept = isAnyone ? await answers.look(params, accept, moment.now) : undefined;
    if (kept !== undefined && answers.send(kept, request, response)) return;
    const hungUp = new AbortController();
    response.on('close', () => hungUp.abort());
    const asking = { method: method === 'HEAD' ? 'GET' : method, headers: { accept }, signal: hungUp.signal };
    const act = { ...moment, now: kept?.now ?? moment.now, askedAt: moment.now, actor };
    // A console whose session has ended is answered as the public is, and has to know.
    response.setHeader('x-naerhjul-caller', actor.kind === 'PUBLIC' ? 'public' : 'known');
    const began = performance.now();
    const typed = actor.kind === 'PUBLIC' && !everythingOrdinary && isAsked(params) ? typeOf(accept) : undefined;
    const body =
      typed && isAsked(params) ? await shortRoad.answer(params, act.now, (...of) => weigh(call, ...of)) : undefined;
    if (typed !== undefined && body !== undefined) {
      call.short = true;
      tell(call, 'ok', performance.now() - began, { log, measures, slowMs });
      if (kept !== undefined) answers.keep(kept, { type: typed, body: Buffer.from(body) }, response);
      else response.writeHead(200, { 'content-type': typed, 'content-length': Buffer.byteLength(body) }).end(body);
      return;
    }
    const cursors: string[] = [];
    const caller = {
      request,
      response,
      actor,
      cursors,
      act: () => ({ ...act, now: now(), askedAt: now() }),
      again: () => stillKnown(request, { ...moment, now: now() }, doors),
    };
    const asked: Asked = {
      act,
      listen: () => listen({ database, signals, streams, goesOn }, caller),
      call,
      params,
      foreign: isForeign(request, publicUrl, doors.cors.trusted),
      hungUp: hungUp.signal,
    };
    const result = await answer(new Request('http://localhost/graphql', asking), asked);
    const type = result.headers.get('content-type') ?? '';
    if (kept !== undefined && asked.isWhole === true && result.status === 200 && /^application\/[^;]*json/.test(type)) {
      answers.keep(kept, { type, body: Buffer.from(await result.arrayBuffer()) }, response);
      return;
    }
    for (const [name, value] of result.headers) if (!OURS.has(name.toLowerCase())) response.setHeader(name, value);
    response.statusCode = result.status;
    if (result.body !== null && type.startsWith('text/event-stream')) {
      // Those who listen are counted by themselves.
      place[Symbol.dispose]();
      // A proxy that waits until there is much of it would hold each event back.
      response.setHeader('x-accel-buffering', 'no');
      await pipeline(result.body, named(cursors), response);
      return;
    }
    if (result.body === null) response.end();
    else await pipeline(result.body, response);
  };
}

/** What we say ourselves of an answer, whoever makes it. */
const OURS: ReadonlySet<string> = new Set(['cache-control', 'connection', 'content-encoding']);

const isReading = (method: string) => method === 'GET' || method === 'HEAD';
