import type { IncomingMessage, ServerResponse } from 'node:http';
import { entityTag, notModified } from './etag.ts';
import { secure } from './headers.ts';

/** Where browsers look for the picture of a site that says nothing of one. */
export const ICON = '/favicon.ico';

/** The ring of the wheel, as the console has it. */
const RING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="#005b8f" stroke-width="3" stroke-dasharray="7 2.4"/></svg>';
const TAG = entityTag(RING);

export function sendIcon(request: IncomingMessage, response: ServerResponse) {
  secure(response, 'nothing');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  response.setHeader('cache-control', 'public, max-age=86400');
  response.setHeader('etag', TAG);
  if (notModified(request, TAG)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'image/svg+xml', 'content-length': RING.length });
  response.end(request.method === 'HEAD' ? undefined : RING);
}
