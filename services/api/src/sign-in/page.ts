import type { ServerResponse } from 'node:http';
import { secure } from '../headers.ts';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.5rem}button{font:inherit;width:100%;text-align:left;padding:.75rem 1rem;margin:.25rem 0;border:1px solid #595959;
border-radius:.25rem;background:#fff;color:inherit;cursor:pointer}button:focus-visible,a:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
small{display:block;color:#4a4a4a}a{color:#1d4ed8}`;

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A page of our own beside the console: it has no script, and loads nothing. */
export function sendPage(response: ServerResponse, status: number, title: string, body: string) {
  secure(response, 'page');
  response.setHeader('cache-control', 'no-store');
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="nb"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} – Nærhjul</title>
<style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`);
}
