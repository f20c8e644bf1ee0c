import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { secure } from './headers.ts';

export const CONSOLE_DIR = fileURLToPath(new URL('../../../admin/dist/', import.meta.url));

const UNBUILT = `<!doctype html><html lang="nb"><title>Nærhjul</title><h1>Konsollen er ikke bygget</h1>
<p>Start med <code>npm start</code>, eller bygg den med <code>npm run build</code>.</p></html>`;

/** Serves the built console under /console/; every address of it is the same page. */
export function consoleAt(dir: string) {
  const serve = existsSync(`${dir}index.html`)
    ? sirv(dir, {
        single: true,
        etag: true,
        // The build has packed every file.
        gzip: true,
        brotli: true,
        setHeaders: (response, path) => {
          response.setHeader(
            'cache-control',
            path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          );
        },
      })
    : undefined;
  return (request: IncomingMessage, response: ServerResponse) => {
    secure(response, 'console');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (serve === undefined) {
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(UNBUILT);
      return;
    }
    request.url = (request.url ?? '/').slice('/console'.length);
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  };
}
