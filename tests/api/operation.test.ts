import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { codesOf, JSON_TYPE, knock } from './door.ts';
import { ownApp, type OwnApp } from './own-app.ts';

const BY_NUMBER = 'query Municipality($number: String!) { municipality(number: $number) { name } }';

describe('the life of a process', () => {
  let app: OwnApp;
  const asked = async () => {
    const body = JSON.stringify({ query: BY_NUMBER, variables: { number: '3301' } });
    return knock('/graphql', { method: 'POST', headers: JSON_TYPE, body }, app.origin);
  };
  const stateOf = async (path: string) => (await knock(path, {}, app.origin)).status;

  beforeAll(async () => {
    app = await ownApp();
  });

  it('begins alive, but not ready before its database is up to date', async () => {
    expect(await stateOf('/healthz')).toBe(200);
    expect(await stateOf('/readyz')).toBe(503);
  });

  it('is ready when the database is up to date', async () => {
    await migrate(app.database);
    expect(await stateOf('/readyz')).toBe(200);
    expect((await asked()).data).toEqual({ municipality: null });
  });

  it('is not ready when a migration of this build is missing', async () => {
    await app.database.exec("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%tables'");
    expect(await stateOf('/readyz')).toBe(503);
    await app.database.exec('UPDATE _prisma_migrations SET finished_at = started_at');
    expect(await stateOf('/readyz')).toBe(200);
  });

  it('says within two seconds that its database does not answer, however long that takes', async () => {
    const busy = await app.database.pool.connect();
    const began = performance.now();
    expect(await stateOf('/readyz')).toBe(503);
    expect(performance.now() - began).toBeLessThan(2_000);
    busy.release();
    expect(await stateOf('/readyz')).toBe(200);
  });

  it('is not ready while it stops', async () => {
    const stopping = await ownApp({ database: app.database });
    const { port, hostname } = new URL(stopping.origin);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\n');
    await pause(50);
    stopping.server.close();
    socket.end('Connection: close\r\n\r\n');
    const told = await text(socket);
    expect(told).toMatch(/^HTTP\/1.1 503/);
    expect(told).toContain('the process is stopping');
  });

  it('goes on without its database: alive, not ready, and telling no more than a number to ask about', async () => {
    await app.database.close();
    expect(await stateOf('/healthz')).toBe(200);
    expect(await stateOf('/readyz')).toBe(503);
    const told = await asked();
    const requestId = told.headers.get('x-request-id');
    expect(told.errors).toEqual([
      {
        message: 'Unexpected error',
        extensions: { code: 'INTERNAL', requestId },
      },
    ]);
    const bug = app.lines.find((line) => line['msg'] === 'unexpected error');
    expect(bug).toMatchObject({ requestId, err: { stack: expect.stringContaining('pool') } });
  });
});

describe('the log', () => {
  let app: OwnApp;

  beforeAll(async () => {
    const { db } = await theApi();
    app = await ownApp({ database: db });
  });

  const lineOf = async (requestId: string) => {
    await expect.poll(() => app.lines.find((line) => line['requestId'] === requestId)).toBeDefined();
    return app.lines.find((line) => line['requestId'] === requestId) ?? {};
  };

  it('has one line for each request: what was asked, how it went, how long it took', async () => {
    const body = JSON.stringify({ query: BY_NUMBER, variables: { number: '3301' } });
    const headers = { ...JSON_TYPE, 'x-request-id': '4bf92f35-77b3-4da6-a3ce-929d0e0e4736' };
    const told = await knock('/graphql', { method: 'POST', headers, body }, app.origin);
    expect(told.headers.get('x-request-id')).toBe('4bf92f35-77b3-4da6-a3ce-929d0e0e4736');
    expect(await lineOf('4bf92f35-77b3-4da6-a3ce-929d0e0e4736')).toMatchObject({
      method: 'POST',
      path: '/graphql',
      operation: 'query municipality',
      status: 200,
      ms: expect.any(Number),
    });
  });

  it('holds no token, no variable, no query and no part of an address that could', async () => {
    const secret = 'hemmelig-0815';
    const body = JSON.stringify({ query: `${BY_NUMBER} # ${secret}`, variables: { number: secret } });
    const headers = { ...JSON_TYPE, authorization: `Bearer ${secret}`, cookie: secret, 'user-agent': secret };
    await knock('/graphql', { method: 'POST', headers, body }, app.origin);
    await knock('/graphql', { method: 'POST', headers: JSON_TYPE, body }, app.origin);
    const last = await knock(
      `/graphql?query=${encodeURIComponent('{ __typename }')}&extensions=%22${secret}%22`,
      {},
      app.origin,
    );
    await lineOf(last.headers.get('x-request-id') ?? '');
    expect(JSON.stringify(app.lines)).not.toContain(secret);
  });

  it.each(['short', 'Petronella-Papegoye', 'with spaces in it', 'a'.repeat(65), 'line%0Abreak'])(
    'does not take over a request id such as "%s"',
    async (given) => {
      const told = await knock('/healthz', { headers: { 'x-request-id': given } }, app.origin);
      expect(told.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    },
  );

  it('tells of a caller that hung up as no fault of ours', async () => {
    const cut = new AbortController();
    const endless = new ReadableStream(
      { pull: (controller) => controller.enqueue(new TextEncoder().encode('{')) },
      { highWaterMark: 1 },
    );
    const headers = { ...JSON_TYPE, 'x-request-id': '0123-4567-89ab-cdef' };
    const request = {
      method: 'POST',
      headers,
      body: slowly(endless),
      duplex: 'half',
      signal: cut.signal,
    } as RequestInit;
    const asking = knock('/graphql', request, app.origin);
    await pause(100);
    cut.abort();
    await expect(asking).rejects.toThrow('aborted');
    expect(await lineOf('0123-4567-89ab-cdef')).toMatchObject({ msg: 'request', status: 0 });
    expect(app.lines.filter((line) => line['msg'] === 'unexpected error')).toEqual([]);
  });
});

describe('without a token of its own', () => {
  it('an API signs nobody in, whatever is sent', async () => {
    const { db } = await theApi();
    const { origin } = await ownApp({ database: db, token: undefined });
    for (const authorization of ['Bearer undefined', 'Bearer ', 'Bearer null']) {
      const body = JSON.stringify({ query: '{ __typename }' });
      const told = await knock('/graphql', { method: 'POST', headers: { ...JSON_TYPE, authorization }, body }, origin);
      expect(told.status).toBe(401);
      expect(codesOf(told)).toEqual(['SIGN_IN_FIRST']);
    }
  });
});

/** So slowly that it would never end. */
function slowly(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(chunk, controller) {
        await pause(20);
        controller.enqueue(chunk);
      },
    }),
  );
}
