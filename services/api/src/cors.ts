import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What is public may be read from any page. Never with credentials: a foreign page can't make a browser send any, and
 * a token in a header it would have to know.
 */
export function allowAnyPage({ method }: IncomingMessage, response: ServerResponse) {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader(
    'access-control-expose-headers',
    'x-request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset',
  );
  if (method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'authorization, content-type, x-request-id');
  response.setHeader('access-control-max-age', '86400');
}

/** Whether a browser sent this from a page that isn't ours, with nothing to show for it but what browsers add. */
export function isForeign({ headers }: IncomingMessage, publicUrl: string | undefined): boolean {
  if (headers.authorization !== undefined) return false;
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  // Without a public address we are whatever the browser called us.
  if (publicUrl === undefined) return URL.parse(origin)?.host !== headers.host;
  return origin !== URL.parse(publicUrl)?.origin;
}
