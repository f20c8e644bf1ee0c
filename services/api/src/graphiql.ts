import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { exampleTabs } from './examples.ts';
import { isHeld } from './etag.ts';
import { secure } from './headers.ts';

// Its tabs can be dragged, and the press of a mouse takes them away from under it, so that no click ever lands.
const STILL = '<style>.graphiql-tab { transform: none !important }</style>';

interface Page {
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
  /** The hash of the one script in it, as a content security policy names it. */
  readonly script: string;
}

let page: Promise<Page> | undefined;

/** Whether a person opened the endpoint in a browser. */
export function wantsGraphiql({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;
}

/** Answers with GraphiQL, which has everything inside it and the examples of each user group as its tabs. */
export async function sendGraphiql({ headers }: IncomingMessage, response: ServerResponse) {
  // Nine megabytes, so they are loaded and made once, by the first who asks, and not when the process starts.
  const { plain, packed, etag, script } = await (page ??= render());
  const packable = headers['accept-encoding']?.includes('gzip') === true;
  secure(response, 'graphiql', script);
  response.setHeader('cache-control', 'no-cache');
  response.appendHeader('vary', 'accept, accept-encoding');
  response.setHeader('etag', etag);
  if (isHeld(etag, headers['if-none-match'])) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (packable) response.setHeader('content-encoding', 'gzip');
  response.end(packable ? packed : plain);
}

async function render(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Nærhjul GraphQL',
    endpoint: '/graphql',
    defaultTabs: exampleTabs(),
    shouldPersistHeaders: false,
  });
  const text = html.replace('</head>', `${STILL}</head>`);
  const plain = Buffer.from(text);
  const [, inside = ''] = /<script>(.*?)<\/script>/s.exec(text) ?? [];
  const script = `sha256-${createHash('sha256').update(inside).digest('base64')}`;
  const packed = await promisify(gzip)(plain);
  return { plain, packed, etag: `W/"${createHash('sha256').update(plain).digest('base64url')}"`, script };
}
