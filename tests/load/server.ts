import type { AddressInfo } from 'node:net';
import { createApp } from '@naerhjul/api/src/server.ts';
import { now } from '@naerhjul/domain/calendar.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { pino } from 'pino';
import { databaseUrl } from './beside.ts';

/**
 * The server that is measured, in a process of its own; tells whoever started it where it listens. It cuts nothing: how long
 * something takes is what is measured, also on a machine that is busy with other work.
 */
const database = await openDatabase({ databaseUrl: databaseUrl() });
const log = pino({ level: 'error' });
const server = createApp({ database, now, token: undefined, longestMs: 120_000, log });
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
