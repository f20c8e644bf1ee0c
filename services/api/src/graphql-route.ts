import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { BadRequest } from './body.ts';
import type { Call } from './call.ts';
import { allowPages, isForeign } from './cors.ts';
import { LONGEST_MS } from './cut.ts';
import { sendGraphiql, wantsGraphiql } from './graphiql.ts';
import { createGraphql } from './graphql.ts';
import { secure } from './headers.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { identify, type Doors } from './identity.ts';
import { readParams } from './params.ts';
import type { Rate } from './rate.ts';
import type { AppOptions } from './server.ts';
import { sessionCookie } from './sign-in/cookies.ts';

/** GraphQL over HTTP: who asks, what is asked, one act, one answer. */
export function graphqlAt(
  { database, now, log, publicUrl, longestMs = LONGEST_MS }: AppOptions,
  doors: Doors,
  rate: Rate | undefined,
) {
  const answer = createGraphql(log, database, longestMs);
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
    if (method !== 'GET' && method !== 'POST') {
      response.setHeader('allow', 'GET, POST, OPTIONS');
      throw new BadRequest(405, 'BAD_USER_INPUT', 'Ask with GET or POST.');
    }
    const moment = { db: database.prisma, now: now(), requestId: call.requestId };
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
    const params = await readParams(request);
    const hungUp = new AbortController();
    response.on('close', () => hungUp.abort());
    const asking = { method, headers: { accept: headers.accept ?? '*/*' }, signal: hungUp.signal };
    const result = await answer(new Request('http://localhost/graphql', asking), {
      act: { ...moment, actor },
      call,
      params,
      foreign: isForeign(request, publicUrl, doors.cors.trusted),
      hungUp: hungUp.signal,
    });
    secure(response, 'nothing');
    response.setHeader('cache-control', actor.kind === 'PUBLIC' ? 'no-cache' : 'no-store');
    response.appendHeader('vary', 'authorization, cookie, accept');
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.statusCode = result.status;
    if (result.body === null) response.end();
    else await pipeline(result.body, response);
  };
}
