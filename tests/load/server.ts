import type { AddressInfo } from 'node:net';
import { createApp } from '@naerhjul/api/src/server.ts';
import { now } from '@naerhjul/domain/calendar.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { destination, pino } from 'pino';
import { databaseUrl, TOKEN } from './beside.ts';

/**
 * The server that is measured, in a process of its own; tells whoever started it where it listens, and how many statements it
 * has sent, or how much it keeps, when it is asked. It counts callers and logs every request, as in production, but cuts nothing before LONGEST_MS and refuses nobody:
 * how long something takes is what is measured, also on a machine that is busy with other work.
 */
let statements = 0;
const database = await openDatabase({
  databaseUrl: databaseUrl(),
  watch: () => {
    statements += 1;
    return () => undefined;
  },
});
const log = pino({ level: 'info' }, destination({ dest: '/dev/null', sync: false }));
const rate = { perMinute: 1_000_000_000, proxies: [] };
const server = createApp({
  database,
  now,
  token: TOKEN,
  longestMs: Number(process.env['LONGEST_MS'] ?? 120_000),
  rate,
  log,
});
process.on('message', (asked) => {
  if (asked === 'heap') globalThis.gc?.();
  process.send?.({ statements, heap: Math.round(process.memoryUsage().heapUsed / 1024) / 1024 });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
