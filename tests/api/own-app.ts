import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { createApp, type AppOptions } from '@naerhjul/api/src/server.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { pino } from 'pino';

export interface OwnApp {
  readonly origin: string;
  readonly database: Database;
  readonly server: Server;
  /** Everything it logged, line by line. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

const now = () => new Date('2026-01-05T12:00:00Z');

/** An API whose database and log are a test's own, to be broken and read. */
export async function ownApp(options: Partial<AppOptions> = {}): Promise<OwnApp> {
  const database = options.database ?? (await openDatabase({}));
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const log = pino({ level: 'info' }, sink);
  const server = createApp({ token: 'a-token-of-its-own', log, now, ...options, database });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, database, server, lines };
}
