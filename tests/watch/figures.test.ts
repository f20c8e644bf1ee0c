import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { EVERYTHING } from '@naerhjul/domain/act.ts';
import { createDistrict } from '@naerhjul/domain/district/district.service.ts';
import { createMunicipality } from '@naerhjul/domain/municipality/municipality.service.ts';
import { pauseWebhook } from '@naerhjul/domain/webhook/change-webhook.ts';
import { registerWebhook } from '@naerhjul/domain/webhook/register-webhook.ts';
import { takeNew } from '@naerhjul/domain/webhook/take-new.ts';
import { figuresOf, serveFigures } from '@naerhjul/worker/src/metrics.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { summaryOf, watchOver } from '@naerhjul/api/src/watch-over.ts';
import { pino } from 'pino';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knock, JSON_TYPE } from '../api/door.ts';
import { ownApp, type OwnApp } from '../api/own-app.ts';

const ALERTS = new URL('../../docs/operations/alerts.yml', import.meta.url);
const ANY_TIME = Number.MIN_VALUE;
const CANARY = /Petronella|papeg/i;

const ACTOR = { kind: 'SYSTEM', id: 'system:test', grants: EVERYTHING } as const;

let app: OwnApp;
let figures: Awaited<ReturnType<typeof serveFigures>>;
const slow: Readonly<Record<string, unknown>>[] = [];

beforeAll(async () => {
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      slow.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  // Slow is whatever takes any time at all: how fast the machine is has no part in this.
  const watch = watchOver({ log: pino(sink), slowMs: ANY_TIME, traced: false });
  const database = await openDatabase({ watch });
  await migrate(database);
  const { registry, ...rest } = figuresOf(database);
  app = await ownApp({ database, registry, slowMs: ANY_TIME });
  figures = await serveFigures({ registry, ...rest }, { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  figures?.stop();
  await app?.database.close();
});

const told = async (path = '/metrics') => {
  const { port } = figures.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, text: await response.text() };
};

/** What a figure stands at; undefined where there is none. */
async function standing(line: string): Promise<number | undefined> {
  const { text } = await told();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
}

const ask = async (query: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(
    '/graphql',
    { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query }) },
    app.origin,
  );

describe('the figures of a process', () => {
  it('count operations by what they begin with in the schema, and how they went', async () => {
    await ask('query Petronella { papegoye: municipalities(first: 1) { totalCount } }');
    await ask('{ viewer { actor } municipalities(first: 1) { totalCount } }');
    await ask('{ Petronella }');
    await ask('mutation { createMunicipality(input: { number: "3301", name: "Drammen" }) { id } }');
    const of = (operation: string, outcome: string) =>
      standing(`naerhjul_operations_total{operation="${operation}",outcome="${outcome}"}`);
    expect(await of('query municipalities', 'ok')).toBe(1);
    expect(await of('query several', 'ok')).toBe(1);
    expect(await of('none', 'refused')).toBe(1);
    expect(await of('mutation createMunicipality', 'refused')).toBe(1);
    expect(await standing('naerhjul_operation_seconds_count{operation="query municipalities"}')).toBe(1);
  });

  it('count requests by where they went, in words of our own', async () => {
    await knock('/petronella/papegoye', {}, app.origin);
    await knock('/healthz', {}, app.origin);
    expect(await standing('naerhjul_requests_total{place="elsewhere",method="GET",status="404"}')).toBe(1);
    expect(await standing('naerhjul_requests_total{place="/healthz",method="GET",status="200"}')).toBe(1);
    expect((await told()).text).not.toMatch(CANARY);
  });

  it('tell of the connections, the change log and the webhooks, and are told on a port of their own alone', async () => {
    expect(await standing('naerhjul_pool{pool="house",state="total"}')).toBe(1);
    expect(await standing('naerhjul_pool{pool="house",state="waiting"}')).toBeGreaterThanOrEqual(0);
    for (const name of ['changes_held', 'changes_held_seconds', 'webhook_pending', 'webhook_dead']) {
      expect(await standing(`naerhjul_${name}`)).toBe(0);
    }
    expect(await standing('naerhjul_database_up')).toBe(1);
    expect(await standing('naerhjul_streams')).toBe(0);
    expect((await told('/')).status).toBe(404);
    expect((await knock('/metrics', {}, app.origin)).status).toBe(404);
  });

  it('tell at once what waits to be sent, and for how long', async () => {
    const { database } = app;
    const act = { db: database.prisma, actor: ACTOR, now: new Date('2026-01-05T12:00:00Z') };
    await createMunicipality(act, { number: '3302', name: 'Lier' });
    const url = 'https://innsyn.example.org/hook';
    await registerWebhook(act, { municipality: '3302', name: 'Innsyn', url });
    expect(await standing('naerhjul_webhook_oldest_seconds')).toBe(0);
    // What is not in line yet counts too: where nobody sends, nobody puts it there.
    await createDistrict(act, { municipality: '3302', name: 'Sentrum', validFrom: '2026-01-01' });
    expect(await standing('naerhjul_webhook_oldest_seconds')).toBeGreaterThan(3600);
    expect(await standing('naerhjul_webhook_pending')).toBe(0);
    const { id } = await database.prisma.webhook.findFirstOrThrow();
    await takeNew(act, id, 10);
    expect(await standing('naerhjul_webhook_pending')).toBeGreaterThan(0);
    expect(await standing('naerhjul_webhook_oldest_seconds')).toBeGreaterThan(3600);
    await pauseWebhook(act, { id });
    expect(await standing('naerhjul_webhook_oldest_seconds')).toBe(0);
  });

  it('are there for everything that an alert goes by', async () => {
    const rules = readFileSync(ALERTS, 'utf8');
    const names = new Set([...rules.matchAll(/\b(?:naerhjul|nodejs|process)_[a-z_]+/g)].map(([name]) => name));
    expect(names.size).toBeGreaterThan(5);
    const { text } = await told();
    const known = new Set(text.split('\n').map((line) => /^[a-z_]+/.exec(line)?.[0]));
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
    // Each says what to do, where it stands in the operators' guide.
    const titles = [...rules.matchAll(/- alert: (\w+)/g)].map(([, title = '']) => title);
    for (const guide of ['watch.md', 'watch.en.md']) {
      const words = readFileSync(new URL(guide, ALERTS), 'utf8');
      expect(titles.filter((title) => !words.includes(title))).toEqual([]);
    }
  });
});

describe('what is slow', () => {
  it('is told in the log by the operation, its request and the statement, without a value', async () => {
    const { headers } = await ask('query Petronella { municipality(number: "Papegøye") { name } }');
    const requestId = headers.get('x-request-id');
    const operation = 'query municipality';
    expect(app.lines).toContainEqual(expect.objectContaining({ msg: 'slow operation', requestId, operation }));
    expect(slow).toContainEqual(expect.objectContaining({ msg: 'slow statement', requestId, operation }));
    expect(JSON.stringify([app.lines.filter(({ msg }) => msg !== 'request'), slow])).not.toMatch(CANARY);
  });

  it.each([
    ['SELECT "public"."person"."id" FROM "public"."person" WHERE name = \'Petronella\'', 'SELECT person'],
    ['INSERT INTO "audit_entry" (a) VALUES ($1)', 'INSERT audit_entry'],
    ["SELECT extract(epoch FROM now()), 'Petronella'", 'SELECT'],
    ["SET role = 'Petronella'", 'SET'],
    ['GRANT everything', 'OTHER'],
  ])('is called by what it does: %s', (sql, summary) => {
    expect(summaryOf(sql)).toBe(summary);
  });
});

describe('without its database', () => {
  it('a process says so, and nothing that is no longer known', async () => {
    expect(await standing('naerhjul_webhook_dead')).toBe(0);
    await app.database.close();
    expect(await standing('naerhjul_database_up')).toBe(0);
    expect(await standing('naerhjul_webhook_dead')).toBeUndefined();
    await ask('{ municipalities(first: 2) { totalCount } }');
    expect(await standing('naerhjul_operations_total{operation="query municipalities",outcome="failed"}')).toBe(1);
  });
});
