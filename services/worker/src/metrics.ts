import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { heldBack } from '@naerhjul/domain/change/held.ts';
import { waitingToBeSent } from '@naerhjul/domain/webhook/waiting.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Where figures of a process are told, and to whom: never on the public door. */
export interface MetricsPlace {
  readonly port: number;
  readonly host: string;
}

/** How long the database may take to answer while it is asked for figures. */
const PATIENCE_MS = 2_000;

/** The figures of a process. */
export interface Figures {
  /** Where others put theirs. */
  readonly registry: Registry;
  /** All of them now, as Prometheus reads them. */
  readonly told: () => Promise<string>;
}

/** Figures of a process and its database, by the names that Prometheus knows them by. */
export function figuresOf(database: Database): Figures {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  poolOf(database, registry);
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const up = gauge('naerhjul_database_up', 'Whether the database answers: 1 or 0.');
  const known = {
    held: gauge('naerhjul_changes_held', 'Entries of the change log that can not be read by those who follow it yet.'),
    heldSeconds: gauge('naerhjul_changes_held_seconds', 'For how long the oldest of these has waited.'),
    pending: gauge('naerhjul_webhook_pending', 'Messages to webhooks that are in line.'),
    dead: gauge('naerhjul_webhook_dead', 'Messages to webhooks that were given up.'),
    oldest: gauge('naerhjul_webhook_oldest_seconds', 'For how long what could be sent to webhooks now has waited.'),
  };
  const look = async () => Promise.all([heldBack(database.query), waitingToBeSent(database.query)]);
  return {
    registry,
    told: async () => {
      const waiting = new AbortController();
      const late = pause(PATIENCE_MS, undefined, { signal: waiting.signal, ref: false }).catch(() => undefined);
      const found = await Promise.race([look().catch(() => undefined), late]);
      waiting.abort();
      up.set(found === undefined ? 0 : 1);
      if (found === undefined) {
        // What can't be known is not told, rather than told as it was.
        for (const one of Object.values(known)) one.remove();
      } else {
        const [held, { pending, dead, seconds }] = found;
        known.held.set(held.entries);
        known.heldSeconds.set(held.seconds);
        known.pending.set(pending);
        known.dead.set(dead);
        known.oldest.set(seconds);
      }
      return registry.metrics();
    },
  };
}

function poolOf({ pools }: Database, registry: Registry): void {
  const connections = new Gauge({
    name: 'naerhjul_pool',
    help: 'Connections to the database: all, those that are idle, and callers that wait for one.',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const [name, pool] of Object.entries(pools)) {
        this.set({ pool: name, state: 'total' }, pool.totalCount);
        this.set({ pool: name, state: 'idle' }, pool.idleCount);
        this.set({ pool: name, state: 'waiting' }, pool.waitingCount);
      }
    },
  });
  connections.reset();
}

/** Tells the figures at `/metrics` on a port of their own, until what is given back is called. */
export async function serveFigures({ registry, told }: Figures, { port, host }: MetricsPlace) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    told().then(
      (text) =>
        response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // It keeps no process alive that has nothing else to do.
  server.unref();
  return { server, stop: () => server.close().closeAllConnections() };
}
