import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { secure } from '../headers.ts';
import { framed, STYLE } from './frame.ts';
import { HANDBOOK, handbookPages } from './handbook.ts';
import { PICTURE_PATH, pictureBytes } from './picture.ts';

/** Where the documentation is served. */
const DOCS = '/docs/';

const FIRST_PAGE = framed({
  title: 'Dokumentasjon',
  path: DOCS,
  html: `<ul>
<li><a href="${HANDBOOK}">Håndbok for lokalkoordinatorer</a>: hvordan du gjør det du skal i konsollen, gjennom hele året.</li>
<li><a href="/graphql">GraphQL</a>: for dem som lager nettsteder og programmer. Skjemaet forteller hva hver type og hvert felt er, og fanene har eksempler.</li>
</ul>
`,
});

const NOT_THERE = framed({
  title: 'Siden finnes ikke',
  path: '',
  html: `<p>Adressen er feil, eller siden er flyttet. Begynn på <a href="${HANDBOOK}">første side i håndboken</a>.</p>\n`,
});

interface Answer {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
}

const kept = new Map<string, Answer>();
let pages: ReadonlyMap<string, string> | undefined;

/** What is at an address: read when the first one asks for it, and kept, for it comes with the program. */
function answerAt(path: string): Answer | undefined {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const found = contentAt(path);
  if (found === undefined) return undefined;
  const body = Buffer.from(found.content);
  const answer = { type: found.type, body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
  kept.set(path, answer);
  return answer;
}

function contentAt(path: string): { readonly type: string; readonly content: string | Buffer } | undefined {
  if (path === STYLE) {
    return { type: 'text/css; charset=utf-8', content: readFileSync(new URL('docs.css', import.meta.url)) };
  }
  if (path.startsWith(PICTURE_PATH)) {
    const picture = pictureBytes(path.slice(PICTURE_PATH.length));
    return picture && { type: 'image/webp', content: picture };
  }
  const page = path === DOCS ? FIRST_PAGE : (pages ??= handbookPages()).get(path);
  return page === undefined ? undefined : { type: 'text/html; charset=utf-8', content: page };
}

/** Whether an address is the documentation's. */
export function isOfDocs(path: string): boolean {
  return path === '/docs' || path.startsWith(DOCS);
}

/** Serves the documentation: pages of our own, which anyone may read. */
export function sendDocs({ method, headers }: IncomingMessage, response: ServerResponse, path: string) {
  secure(response, 'docs');
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (`${path}/` === DOCS || `${path}/` === HANDBOOK) {
    response.writeHead(302, { location: `${path}/` }).end();
    return;
  }
  const answer = answerAt(path);
  if (answer === undefined) {
    response.setHeader('cache-control', 'no-store');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(NOT_THERE);
    return;
  }
  const { type, body, etag } = answer;
  // Asked for anew each time, and sent anew only when it has changed: a new version of the program is seen at once.
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  if (headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
}
