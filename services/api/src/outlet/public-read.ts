import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { BadRequest } from '../body.ts';
import { allowPages, type CorsSettings } from '../cors.ts';
import { entityTag, notModified } from '../etag.ts';
import { secure } from '../headers.ts';
import type { Rate } from '../rate.ts';

/**
 * Takes a read of what is published, from any page and never as anyone: a cookie or a key is not looked at. False where it
 * is answered already.
 */
export async function takePublicRead(
  request: IncomingMessage,
  response: ServerResponse,
  { cors, rate }: { readonly cors: CorsSettings; readonly rate: Rate | undefined },
): Promise<boolean> {
  allowPages({ readers: cors.readers, trusted: [] }, request, response);
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  if (request.method === 'OPTIONS') {
    secure(response, 'nothing');
    response.writeHead(204).end();
    return false;
  }
  demandRead(request, response);
  await rate?.operation(request, response, NOBODY);
  return true;
}

export function demandRead({ method }: IncomingMessage, response: ServerResponse): void {
  if (method === 'GET' || method === 'HEAD') return;
  response.setHeader('allow', 'GET, HEAD, OPTIONS');
  throw new BadRequest(405, 'BAD_USER_INPUT', 'Ask with GET.');
}

/** Caches keep it for some minutes; after that they give it out while they ask whether it has changed. */
const FRESH = 'public, max-age=300, stale-while-revalidate=600';

export interface PublicAnswer {
  readonly type: string;
  readonly body: string;
  readonly cache?: string;
}

/** Sends what anyone may read and keep, or says that the caller has it already. */
export function sendPublic(
  request: IncomingMessage,
  response: ServerResponse,
  { type, body, cache = FRESH }: PublicAnswer,
): void {
  const tag = entityTag(body);
  response.setHeader('cache-control', cache);
  response.setHeader('etag', tag);
  if (notModified(request, tag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
