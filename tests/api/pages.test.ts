import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WELCOME } from '@naerhjul/api/src/examples.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { ask, AS_STAFF, codesOf, knock } from './door.ts';
import { ownApp } from './own-app.ts';

const FOREIGN = { origin: 'https://portal.example' };

describe('a page of another origin', () => {
  it('may read what is public, and without credentials', async () => {
    const told = await ask('{ __typename }', {}, FOREIGN);
    expect(told.data).toEqual({ __typename: 'Query' });
    expect(told.headers.get('access-control-allow-origin')).toBe('*');
    expect(told.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('may ask beforehand whether it may', async () => {
    const told = await knock('/graphql', { method: 'OPTIONS', headers: FOREIGN });
    expect(told.status).toBe(204);
    expect(told.headers.get('access-control-allow-origin')).toBe('*');
    expect(told.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(told.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('reads why it was refused, too', async () => {
    const told = await ask('{ __typename }', {}, { ...FOREIGN, authorization: 'Bearer wrong' });
    expect(told.status).toBe(401);
    expect(told.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    ['names itself', FOREIGN],
    ['is nobody', { origin: 'null' }],
    ['is called foreign by the browser', { 'sec-fetch-site': 'cross-site' }],
  ])('that %s may change nothing', async (_, headers) => {
    const told = await ask('mutation { __typename }', {}, headers);
    expect(told.status).toBe(403);
    expect(codesOf(told)).toEqual(['NOT_ALLOWED']);
  });

  it('may carry out a verb with a token, which no browser adds by itself', async () => {
    expect((await ask('mutation { __typename }', {}, { ...FOREIGN, ...AS_STAFF })).status).toBe(200);
  });

  it('is one that is not at our public address, when there is one', async () => {
    const { db } = await theApi();
    const { origin } = await ownApp({ database: db, publicUrl: 'https://naerhjul.example' });
    const from = async (page: string) => {
      const headers = { 'content-type': 'application/json', origin: page };
      const told = await knock(
        '/graphql',
        { method: 'POST', headers, body: '{"query":"mutation{__typename}"}' },
        origin,
      );
      return told.status;
    };
    expect(await from('https://naerhjul.example')).toBe(200);
    expect(await from('https://naerhjul.example.evil.example')).toBe(403);
    expect(await from(origin)).toBe(403);
  });
});

describe('an answer', () => {
  it('is kept by nobody when the caller has shown a token', async () => {
    expect((await ask('{ __typename }', {}, AS_STAFF)).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['/graphql?query=%7B__typename%7D', '/console/', '/healthz', '/readyz', '/nothing', '/'])(
    'from %s is taken for what it says it is, and framed by no page',
    async (path) => {
      const { headers } = await knock(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    },
  );
});

const open = (headers = {}) => knock('/graphql', { headers: { accept: 'text/html', ...headers } });

describe('GraphiQL', () => {
  it('opens in a browser, with the examples of each user group', async () => {
    const { status, text, headers } = await open();
    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBe('gzip');
    for (const name of ['CommitteeYear', 'Schedule', 'openYear']) expect(text).toContain(name);
  });

  it('begins with an example that needs no values', async () => {
    expect((await open()).text).toContain(JSON.stringify(WELCOME));
    expect((await ask(WELCOME)).errors).toEqual([]);
  });

  it('loads nothing from elsewhere', async () => {
    const { text, headers } = await open();
    expect(text).not.toMatch(/<(script|link)[^>]+(src|href)="?(https?:)?\/\//);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*connect-src 'self'/);
  });

  it('is sent once to a browser that has it', async () => {
    const etag = (await open()).headers.get('etag') ?? '';
    expect(await open({ 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
  });
});

describe('the console', () => {
  let origin: string;

  beforeAll(async () => {
    const consoleDir = `${await mkdtemp(join(tmpdir(), 'naerhjul-console-'))}/dist/`;
    await mkdir(`${consoleDir}assets`, { recursive: true });
    await writeFile(`${consoleDir}index.html`, '<!doctype html><title>Konsollen</title>');
    await writeFile(`${consoleDir}assets/main-abc123.js`, 'export {};');
    await writeFile(`${consoleDir}../secret.txt`, 'hemmelig');
    const { db } = await theApi();
    ({ origin } = await ownApp({ database: db, consoleDir }));
  });

  it.each(['/', '/console'])('is where %s leads', async (path) => {
    const { status, headers } = await knock(path, {}, origin);
    expect([status, headers.get('location')]).toEqual([302, '/console/']);
  });

  it.each(['/console/', '/console/index.html', '/console/cycles/1/show', '/console/?a=b'])(
    'is one page, at %s too',
    async (path) => {
      const { status, text, headers } = await knock(path, {}, origin);
      expect([status, text]).toEqual([200, '<!doctype html><title>Konsollen</title>']);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    },
  );

  it('has parts that never change under their names', async () => {
    const { headers } = await knock('/console/assets/main-abc123.js', {}, origin);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await knock('/console/assets/main-gone.js', {}, origin)).status).toBe(404);
  });

  it.each(['/console/../secret.txt', '/console/..%2fsecret.txt', '/console/%2e%2e/secret.txt', '/console/%00'])(
    'lets nobody out of its folder by %s',
    async (path) => {
      expect((await knock(path, {}, origin)).text).not.toContain('hemmelig');
    },
  );

  it('is only read', async () => {
    expect((await knock('/console/', { method: 'POST' }, origin)).status).toBe(405);
  });

  it('that is not built says so', async () => {
    const { db } = await theApi();
    const unbuilt = await ownApp({ database: db, consoleDir: '/nonexistent/' });
    const { status, text } = await knock('/console/', {}, unbuilt.origin);
    expect(status).toBe(503);
    expect(text).toContain('Konsollen er ikke bygget');
  });
});
