import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startTraces } from '@naerhjul/api/src/traces.ts';
import { watchOver } from '@naerhjul/api/src/watch-over.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { JSON_TYPE, knock } from '../api/door.ts';
import { ownApp } from '../api/own-app.ts';

interface Told {
  readonly status?: { readonly code?: number };
  readonly name: string;
  readonly spanId: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
}

/** A collector as there are many, which keeps what it is sent. */
async function collector() {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const take = async () => {
      bodies.push(await text(request));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    };
    void take();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1/traces`, bodies };
}

interface Sent {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Told[] }[] }[];
}

it('a request, its operation and its statements are one trace, with nothing that anyone wrote', async () => {
  const { url, bodies } = await collector();
  const database = await openDatabase({
    watch: watchOver({ log: pino({ level: 'silent' }), slowMs: 0, traced: true }),
  });
  onTestFinished(() => database.close());
  const app = await ownApp({ database });
  const stop = await startTraces('naerhjul-test', url);
  const query = 'query Petronella($n: String!) { papegoye: municipality(number: $n) { name } }';
  const body = JSON.stringify({ query, variables: { n: 'Petronella' } });
  const headers = { ...JSON_TYPE, traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
  await knock('/graphql?x=Papegøye', { method: 'POST', headers, body }, app.origin);
  await stop();

  const sent = bodies.map((one) => JSON.parse(one) as Sent);
  const spans = sent.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans)),
  );
  const request = spans.find(({ name }) => name === 'POST /graphql');
  const operation = spans.find(({ name }) => name === 'query municipality');
  const statements = spans.filter(({ name, traceId }) => traceId === request?.traceId && /^[A-Z]+$/.test(name));
  expect(request?.traceId).toMatch(/^(?!a{32})[0-9a-f]{32}$/);
  expect(request?.parentSpanId ?? '').toBe('');
  expect(operation).toMatchObject({ traceId: request?.traceId, parentSpanId: request?.spanId });
  // There are no tables and no roles, so what begins well ends badly.
  const went = statements.map(({ name, status }) => `${name} ${status?.code ?? 0}`);
  expect(went).toEqual(expect.arrayContaining(['BEGIN 0', 'SELECT 2', 'ROLLBACK 0']));
  expect(operation?.status?.code).toBe(2);
  expect(bodies.join('')).toContain('naerhjul-test');
  expect(bodies.join('')).not.toMatch(/petronella|papeg/i);

  // It is off again: nothing more is sent.
  const before = bodies.length;
  await knock('/healthz', {}, app.origin);
  expect(bodies).toHaveLength(before);
});
