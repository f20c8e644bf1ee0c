import type { IncomingMessage, ServerResponse } from 'node:http';

/** The pages of other origins, by what they may. */
export interface CorsSettings {
  /** Whose pages may read what is public; any page unless given. */
  readonly readers?: readonly string[] | undefined;
  /** Whose pages may ask, and change, as whoever is signed in here. */
  readonly trusted: readonly string[];
}

/** Any page reads what is public, and none acts as anyone. */
export const ANY_PAGE: CorsSettings = { trusted: [] };

/** Whether a text is an origin as browsers write it: never `null`, and nothing that a page on the way could be put into. */
export function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.origin !== text) return false;
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
  );
}

/**
 * What is public may be read from any page, unless it is said from which. With credentials only from the pages that are
 * trusted: another one can't make a browser send any, and a token in a header it would have to know.
 */
export function allowPages(
  { readers, trusted }: CorsSettings,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
) {
  const { origin } = headers;
  if (readers !== undefined || trusted.length > 0) response.appendHeader('vary', 'origin');
  const isTrusted = isOneOf(trusted, origin);
  if (isTrusted) response.setHeader('access-control-allow-credentials', 'true');
  if (isTrusted || isOneOf(readers ?? [], origin)) response.setHeader('access-control-allow-origin', origin ?? '');
  else if (readers === undefined) response.setHeader('access-control-allow-origin', '*');
  else return;
  response.setHeader(
    'access-control-expose-headers',
    'etag, link, content-disposition, x-next-cursor, x-request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset',
  );
  if (method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST');
  response.setHeader(
    'access-control-allow-headers',
    'authorization, content-type, if-none-match, last-event-id, x-request-id',
  );
  response.setHeader('access-control-max-age', '86400');
}

const isOneOf = (origins: readonly string[], origin: string | undefined) =>
  origin !== undefined && origins.includes(origin);

/** Whether a browser sent this from a page that is neither ours nor trusted, with nothing to show for it but what browsers add. */
export function isForeign(
  { headers }: IncomingMessage,
  publicUrl: string | undefined,
  trusted: readonly string[] = [],
): boolean {
  if (headers.authorization !== undefined) return false;
  const { origin } = headers;
  if (isOneOf(trusted, origin)) return false;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  // Without a public address we are whatever the browser called us.
  if (publicUrl === undefined) return URL.parse(origin)?.host !== headers.host;
  return origin !== URL.parse(publicUrl)?.origin;
}
