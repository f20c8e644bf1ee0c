import { fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApp } from '@naerhjul/api/src/server.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { now, today } from '@naerhjul/domain/calendar.ts';
import { CASES } from '@naerhjul/domain/export/cases.ts';
import { allOf } from '@naerhjul/domain/export/statement.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { pino } from 'pino';

/**
 * Takes all cases over HTTP, as the public, from the database that DATABASE_URL names, and tells how fast each format came, how
 * much memory the server took above what it had when idle, and how long the same rows took by psql's COPY … TO STDOUT.
 */
const HERE = fileURLToPath(import.meta.url);
const say = (text: string) => process.stdout.write(`${text}\n`);

async function serve(databaseUrl: string) {
  const database = await openDatabase({ databaseUrl, impatient: true });
  const server = createApp({ database, now, token: undefined, log: pino({ level: 'error' }) });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

function take(port: number, file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get({ port, path: `/data/${file}` }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => resolve(bytes));
      answer.on('error', reject);
    });
    asked.on('error', reject);
  });
}

/** The memory that a process has, in megabytes. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

const literal = (value: unknown) => `'${Array.isArray(value) ? '{}' : String(value)}'`;

/** The seconds that the same rows take by COPY. */
async function copied(databaseUrl: string): Promise<number> {
  const { text, values } = allOf(CASES, { actor: NOBODY, asOf: today(now(), 'Europe/Oslo') });
  const statement = text.replaceAll(/\$(\d+)/g, (_all, nth: string) => literal(values[Number(nth) - 1]));
  const began = performance.now();
  const psql = spawn('psql', [databaseUrl, '-q', '-c', `SET jit = off; COPY (${statement}) TO STDOUT (FORMAT csv)`]);
  psql.stdout.resume();
  await new Promise((resolve) => {
    psql.on('close', resolve);
  });
  return (performance.now() - began) / 1000;
}

async function measure(databaseUrl: string) {
  const server = fork(HERE, ['serve']);
  const port = await new Promise<number>((resolve) => {
    server.once('message', (told) => resolve(Number(told)));
  });
  const pid = server.pid ?? 0;
  await take(port, 'cases.csv?municipality=1001');
  const idle = memoryOf(pid);
  for (const format of ['csv', 'jsonl', 'parquet', 'xlsx']) {
    let most = 0;
    const looking = setInterval(() => {
      most = Math.max(most, memoryOf(pid));
    }, 50);
    const began = performance.now();
    const bytes = await take(port, `cases.${format}`);
    const seconds = (performance.now() - began) / 1000;
    clearInterval(looking);
    const size = `${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s`;
    say(`cases.${format}: ${size}, at most ${most - idle} MB above idle (${idle} MB)`);
  }
  server.kill();
  say(`COPY … TO STDOUT of the same: ${(await copied(databaseUrl)).toFixed(1)} s`);
}

const databaseUrl = process.env['DATABASE_URL'];
if (databaseUrl === undefined) throw new Error('Say where: DATABASE_URL, of a database that load:fill has filled.');
await (process.argv[2] === 'serve' ? serve(databaseUrl) : measure(databaseUrl));
