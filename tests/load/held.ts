import { openDatabase } from '@naerhjul/prisma/client.ts';
import { databaseUrl, say, startServer } from './beside.ts';
import { askFor } from './ask.ts';
import { askSteadily, mixOf } from './mixed.ts';

/**
 * Whether a process holds: `soak` asks steadily for MINUTES (RATE a second; a third of what it can answer unless set), and tells its memory and whatever was not answered; `overload` asks
 * ten times as much as it can answer, and tells what it did with it and how soon it was itself again.
 */
const MINUTES = Number(process.env['MINUTES'] ?? 60);
const WARM_UP = Number(process.env['WARM_UP'] ?? 10);
const TIMES = Number(process.env['TIMES'] ?? 10);
const RATE = Number(process.env['RATE'] ?? 0);
// As users run it: what takes longer is cut.
process.env['LONGEST_MS'] ??= '15000';
const [way = 'soak'] = process.argv.slice(2);

async function movable(): Promise<readonly string[]> {
  const database = await openDatabase({ databaseUrl: databaseUrl() });
  const found = await database.query<{ id: string }>(
    `SELECT c.id FROM committee_case c JOIN case_status s ON s.id = c.status_id WHERE s.code = 'WAITING' ORDER BY c.id LIMIT 6000`,
  );
  await database.close();
  if (found.length === 0) throw new Error('There are no cases to move: fill the database with load:fill first.');
  return found.map(({ id }) => id);
}

/** How much something grows for each step, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [up, along] = values.reduce(
    ([a, b], value, nth) => [a + (nth - middle) * (value - mean), b + (nth - middle) ** 2],
    [0, 0],
  );
  return along === 0 ? 0 : up / along;
}

const ask = mixOf(await movable());
const server = await startServer();
try {
  const capacity = (await askFor(server.port, { connections: 16, ms: 10_000, ask })).perSecond;
  say(`Answers a second on 16 connections, of a mixed load: ${capacity.toFixed(0)}`);
  if (way === 'soak') {
    const perSecond = RATE || Math.max(1, Math.round(capacity / 3));
    say(`${perSecond} a second for ${MINUTES} minutes\n`);
    say('| minute | memory, MB | kept, MB | p50 / p99, ms | answers |');
    say('| --: | --: | --: | --: | --- |');
    const memory: number[] = [];
    const kept: number[] = [];
    for (let minute = 1; minute <= MINUTES; minute += 1) {
      const tally = await askSteadily(server.port, { perSecond, seconds: 60, ask }, minute * 1_000_000);
      memory.push(server.memory());
      kept.push(await server.heap());
      say(
        `| ${minute} | ${memory.at(-1)} | ${kept.at(-1)?.toFixed(2)} | ${tally.within(0.5)} / ${tally.within(0.99)} | ${tally.said} |`,
      );
    }
    const slope = (values: readonly number[]) =>
      (slopeOf(values.slice(Math.min(WARM_UP, values.length - 2))) * 10).toFixed(2);
    say(`\nIn ten minutes, after ${WARM_UP}: memory ${slope(memory)} MB, kept ${slope(kept)} MB`);
  } else {
    const perSecond = Math.round(capacity * TIMES);
    const before = await askSteadily(server.port, { perSecond: Math.round(capacity / 3), seconds: 10, ask }, 1_000_000);
    say(`Before: ${before.said}, p50 ${before.within(0.5)} ms, p99 ${before.within(0.99)} ms, ${server.memory()} MB`);
    for (const burst of [1, 2, 3]) {
      const from = 10_000_000 * burst;
      const over = await askSteadily(server.port, { perSecond, seconds: 30, ask }, from);
      const answered = ((over.statuses.get('200') ?? 0) / 30).toFixed(0);
      say(
        `\nAt ${perSecond} a second for 30 s, the ${burst}. time: ${over.said}; 503 without retry-after: ${over.unsaid}`,
      );
      say(
        `  answered ${answered} a second, p50 ${over.within(0.5)} ms, p99 ${over.within(0.99)} ms, ${server.memory()} MB`,
      );
      for (const second of [1, 2, 3, 4, 5]) {
        const steady = { perSecond: Math.round(capacity / 3), seconds: 1, ask };
        const after = await askSteadily(server.port, steady, from + 1_000_000 * second);
        say(
          `  ${second} s after: ${after.said}, p50 ${after.within(0.5)} ms, p99 ${after.within(0.99)} ms, ${server.memory()} MB`,
        );
      }
    }
  }
} finally {
  server.stop();
}
