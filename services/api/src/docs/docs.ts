import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { schema } from '@naerhjul/schema/index.ts';
import { printSchema } from 'graphql';
import { allowPages, type CorsSettings } from '../cors.ts';
import { entityTag, notModified } from '../etag.ts';
import { secure } from '../headers.ts';
import { DATA, dataPages } from './data-pages.ts';
import { framed, SEARCH, STYLE } from './frame.ts';
import { GUIDE, guidePages } from './guide.ts';
import { HANDBOOK, handbookPages } from './handbook.ts';
import type { DocPage } from './page.ts';
import { PICTURE_PATH, pictureBytes } from './picture.ts';
import { searchOver } from './search.ts';

/** Where the documentation is served. */
const DOCS = '/docs/';

const FIRST_PAGE: DocPage = {
  title: 'Dokumentasjon',
  path: DOCS,
  language: 'nb',
  html: `<ul>
<li><a href="${HANDBOOK}">Håndbok for lokalkoordinatorer</a>: hvordan du gjør det du skal i konsollen, gjennom hele året.</li>
<li lang="en"><a href="${GUIDE}">Portal guide</a>: for developers of other portals, who ask, follow and embed the committees' years.</li>
<li><a href="${DATA}">Data og uttrekk</a>: hva filene for analytikere holder, kolonne for kolonne. <span lang="en">Also in English.</span></li>
<li lang="en"><a href="/graphql">GraphiQL</a>: ask the API by hand, with an example in each tab.</li>
</ul>
`,
};

const NOT_THERE = framed({
  title: 'Siden finnes ikke',
  path: '',
  language: 'nb',
  html: `<p>Adressen er feil, eller siden er flyttet. Begynn på <a href="${HANDBOOK}">første side i håndboken</a> eller i <a href="${GUIDE}" lang="en">Portal guide</a>, eller søk øverst.</p>\n`,
});

/** The schema as one file, for those who make types or a client of it. */
const SDL = `${GUIDE}schema.graphql`;

/** The sheet of styles: the frame, the text in it, and what is otherwise on small or wide screens and on paper. */
const SHEETS = ['frame.css', 'text.css', 'screens.css'];
const sheet = (name: string) => new URL(name, import.meta.url);

const HTML = 'text/html; charset=utf-8';

interface Answer {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
}

const kept = new Map<string, Answer>();
let made: readonly DocPage[] | undefined;
let search: ReturnType<typeof searchOver> | undefined;

/** Every page: the first one, the handbook and the guide. */
export function docPages(): readonly DocPage[] {
  return (made ??= [FIRST_PAGE, ...handbookPages(), ...guidePages(), ...dataPages()]);
}

/** What is at an address: read when the first one asks for it, and kept, for it comes with the program. */
function answerAt(path: string): Answer | undefined {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const found = contentAt(path);
  if (found === undefined) return undefined;
  const body = Buffer.from(found.content);
  const answer = { type: found.type, body, etag: entityTag(body) };
  kept.set(path, answer);
  return answer;
}

function contentAt(path: string): { readonly type: string; readonly content: string | Buffer } | undefined {
  if (path === STYLE) {
    return {
      type: 'text/css; charset=utf-8',
      content: SHEETS.map((name) => readFileSync(sheet(name), 'utf8')).join(''),
    };
  }
  if (path.startsWith(PICTURE_PATH)) {
    const picture = pictureBytes(path.slice(PICTURE_PATH.length));
    return picture && { type: 'image/webp', content: picture };
  }
  if (path === SDL) return { type: 'text/plain; charset=utf-8', content: printSchema(schema) };
  const page = docPages().find((one) => one.path === path);
  return page && { type: HTML, content: framed(page) };
}

/** Whether an address is the documentation's. */
export function isOfDocs(path: string): boolean {
  return path === '/docs' || path.startsWith(DOCS);
}

/** Serves the documentation: pages of our own, which anyone may read. Tools that run in pages of others read the schema too. */
export function sendDocs(
  request: IncomingMessage,
  response: ServerResponse,
  { path, cors }: { readonly path: string; readonly cors: CorsSettings },
) {
  const { method, url = '' } = request;
  secure(response, 'docs');
  if (path === SDL) {
    allowPages({ readers: cors.readers, trusted: [] }, request, response);
    if (method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
  }
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if ([DOCS, HANDBOOK, GUIDE, DATA].includes(`${path}/`)) {
    response.writeHead(302, { location: `${path}/` }).end();
    return;
  }
  if (path === SEARCH) {
    const { searchParams } = new URL(url, 'http://localhost');
    search ??= searchOver(docPages());
    const found = search(searchParams.get('q') ?? '', searchParams.get('lang') === 'en' ? 'en' : 'nb');
    response.setHeader('cache-control', 'no-cache');
    response.writeHead(200, { 'content-type': HTML }).end(method === 'HEAD' ? undefined : found);
    return;
  }
  const answer = answerAt(path);
  if (answer === undefined) {
    response.setHeader('cache-control', 'no-store');
    response.writeHead(404, { 'content-type': HTML }).end(NOT_THERE);
    return;
  }
  const { type, body, etag } = answer;
  // Asked for anew each time, and sent anew only when it has changed: a new version of the program is seen at once.
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  if (notModified(request, etag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
}
