import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { now, today } from '@naerhjul/domain/calendar.ts';
import { CASES } from '@naerhjul/domain/export/cases.ts';
import { allOf } from '@naerhjul/domain/export/statement.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { databaseUrl, median, say, startServer, timed, type Served } from './beside.ts';

/**
 * Takes all cases over HTTP, as the public, and by psql's COPY … TO STDOUT of the same statement, in turns: how many times as
 * long a file takes, and how much memory the server has meanwhile above what it had when idle.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const FORMATS = (process.env['FORMATS'] ?? 'csv,jsonl,parquet,xlsx').split(',');

function take({ port }: Served, file: string): Promise<number> {
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

const literal = (value: unknown) => `'${Array.isArray(value) ? '{}' : String(value)}'`;

/** Takes the same rows by COPY. */
async function copied(): Promise<void> {
  const { text, values } = allOf(CASES, { actor: NOBODY, asOf: today(now(), 'Europe/Oslo') });
  const statement = text.replaceAll(/\$(\d+)/g, (_all, nth: string) => literal(values[Number(nth) - 1]));
  const psql = spawn('psql', [databaseUrl(), '-q', '-c', `SET jit = off; COPY (${statement}) TO STDOUT (FORMAT csv)`]);
  psql.stdout.resume();
  await new Promise((resolve) => {
    psql.on('close', resolve);
  });
}

async function countedRows(): Promise<number> {
  const database = await openDatabase({ databaseUrl: databaseUrl() });
  const [counted] = await database.query<{ rows: number }>(
    'SELECT count(*)::int AS rows FROM committee_case WHERE is_public',
  );
  await database.close();
  return counted?.rows ?? 0;
}

const rows = await countedRows();
const server = await startServer();
try {
  await take(server, 'cases.csv?municipality=1001');
  const idle = server.memory();
  for (const format of FORMATS) {
    const took: number[] = [];
    const copies: number[] = [];
    let most = 0;
    let bytes = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const peak = await server.mostWhile(async () => {
        took.push(
          await timed(async () => {
            bytes = await take(server, `cases.${format}`);
          }),
        );
      });
      most = Math.max(most, peak);
      copies.push(await timed(copied));
    }
    const [of, bare] = [median(took) / 1000, median(copies) / 1000];
    say(
      `cases.${format}: ${rows} rows, ${(bytes / 1e6).toFixed(0)} MB in ${of.toFixed(1)} s, ${(rows / of).toFixed(0)} rows a second; ` +
        `COPY ${bare.toFixed(1)} s: ${(of / bare).toFixed(2)} ×; at most ${most - idle} MB above idle (${idle} MB)`,
    );
  }
} finally {
  server.stop();
}
