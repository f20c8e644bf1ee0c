import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import type { Actor } from '@naerhjul/domain/act.ts';
import { createApp, type AppOptions } from '@naerhjul/api/src/server.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { inject } from 'vitest';

export const STAFF_KEY = 'a-staff-key-for-the-tests';

const ACTORS = new Map<string, Actor>();
const known = (token: string) => ACTORS.get(token);

/** A key with which a test asks as an actor of its own making; the public has an empty one. */
export function keyOf(actor: Actor): string {
  if (actor.kind === 'PUBLIC') return '';
  const key = `as-${randomUUID()}`;
  ACTORS.set(key, actor);
  return key;
}

/** The API over HTTP on a real database, one for each worker, and the clock it goes by. */
export interface Api {
  /** Where it is reached, without a path. */
  readonly origin: string;
  readonly db: Database;
  readonly clock: { now: Date };
}

export function theApi(): Promise<Api> {
  return running;
}

async function start(): Promise<Api> {
  const databaseUrl = inject('databaseUrl');
  const database = await openDatabase({ databaseUrl, applicationName: 'test' });
  if (databaseUrl === undefined) await migrate(database);
  const clock = { now: new Date(0) };
  const server = createApp({
    known,
    database,
    now: () => clock.now,
    token: STAFF_KEY,
    log: onlyErrors,
    localReceivers: true,
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A test may be busy in this process for longer than an idle connection lives, and would find it closed.
  server.keepAliveTimeout = 0;
  // The worker ends when its tests do.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, db: database, clock };
}

/** A bug is told where the test that met it is read. */
const onlyErrors = {
  info: () => undefined,
  error: (details: unknown) => process.stderr.write(`${inspect(details, { depth: 4 })}\n`),
} as unknown as AppOptions['log'];

// Started, with its database, before the first test that needs it: on a busy machine that takes longer than a test may.
const running = start();
await running;
