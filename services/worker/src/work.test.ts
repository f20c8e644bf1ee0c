import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { EVERYTHING } from '@naerhjul/domain/act.ts';
import { now } from '@naerhjul/domain/calendar.ts';
import { createMunicipality } from '@naerhjul/domain/municipality/municipality.service.ts';
import { eraseExpired } from '@naerhjul/domain/privacy/retention.ts';
import { replayWebhook, testWebhook } from '@naerhjul/domain/webhook/send-again.ts';
import { registerWebhook } from '@naerhjul/domain/webhook/register-webhook.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorker } from './work.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({});
  await migrate(database);
});
afterAll(() => database.close());

const days = (count: number) => new Date(now().getTime() + count * 86_400_000);
interface Arrived {
  readonly type: string;
  readonly data: { readonly entity?: string };
}

const STAFF = { kind: 'STAFF', id: 'staff:test', grants: EVERYTHING } as const;
const WITHIN = { timeout: 20_000 };
const log = { error: (details: unknown) => expect.unreachable(String(details)), warn: () => undefined };

it('sends on its own on the embedded database, beside others who use its one connection, until it is stopped', async () => {
  const arrived: Arrived[] = [];
  const receiver = createServer((request, response) => {
    void take(request, response);
  });
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    arrived.push(JSON.parse(await text(request)) as Arrived);
    response.writeHead(204).end();
  };
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const { port } = receiver.address() as AddressInfo;
  const act = () => ({ db: database.prisma, actor: STAFF, now: now(), localReceivers: true });
  await createMunicipality(act(), { number: '9999', name: 'Prøve' });
  const input = { municipality: '9999', name: 'Portalen', url: `http://127.0.0.1:${port}/` };
  const { id } = await registerWebhook(act(), input);
  const worker = await startWorker({ database, now, log: log as never, local: true });
  const change = (nth: number) =>
    database.prisma.municipality.update({ where: { number: '9999' }, data: { name: `Prøve ${nth}` } });
  for (let nth = 0; nth < 30; nth += 1) await change(nth);
  await expect.poll(() => arrived.length, WITHIN).toBe(30);

  // A database that was restored has another epoch: whoever follows is told to begin anew, and goes on from there.
  await database.query('UPDATE change_epoch SET epoch = gen_random_uuid() RETURNING 1');
  await expect.poll(() => arrived.at(-1)?.type, WITHIN).toBe('feed.restarted');
  await change(30);
  await expect.poll(() => arrived.length, WITHIN).toBe(32);

  await worker.stop();
  await change(31);
  const next = await startWorker({ database, now, log: log as never, local: true });
  await expect.poll(() => arrived.length, WITHIN).toBe(33);
  await next.stop();
  expect(await database.prisma.webhookDelivery.count({ where: { webhookId: id, status: 'DELIVERED' } })).toBe(33);

  // Whoever has everything sent anew before that is told has it told all the same, first of all.
  await database.query('UPDATE change_epoch SET epoch = gen_random_uuid() RETURNING 1');
  await replayWebhook(act(), { id, since: days(-1) });
  const last = await startWorker({ database, now, log: log as never, local: true });
  // All that the log tells anyone of the municipality, from its first day on.
  await expect
    .poll(() => arrived.slice(33).filter(({ data }) => data.entity === 'Municipality').length, WITHIN)
    .toBe(33);
  await expect.poll(() => database.prisma.webhookDelivery.count({ where: { status: 'PENDING' } }), WITHIN).toBe(0);
  await last.stop();
  expect(arrived.slice(33, 35).map(({ type }) => type)).toEqual(['feed.restarted', 'change.recorded']);

  // What was sent is kept for thirty days, and what waits for as long as it does.
  receiver.close();
  await testWebhook(act(), { id });
  const all = await database.prisma.webhookDelivery.count();
  const left = async (after: number) => {
    await eraseExpired({ db: database.prisma, now: days(after) });
    return database.prisma.webhookDelivery.count();
  };
  expect([await left(29), await left(31)]).toEqual([all, 1]);
});
