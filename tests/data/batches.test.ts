import { readCursor } from '@naerhjul/prisma/cursor.ts';
import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const ROWS = 1_250;

/** Reads so many numbers by a cursor. */
async function reading(signal: AbortSignal) {
  const { db } = await world();
  return readCursor(db, {
    wall: Prisma.sql`SELECT pg_backend_pid() AS pid, extract(epoch FROM now())::text AS begun`,
    statement: async () => Prisma.sql`SELECT n FROM generate_series(1, ${ROWS}::int) AS n`,
    signal,
  });
}

it('a file of many rows is read some at a time, and none of them is held once the next are asked for', async () => {
  const { batches } = await reading(new AbortController().signal);
  const passed: (readonly unknown[])[] = [];
  const numbers: unknown[] = [];
  for await (const rows of batches) {
    expect(passed.every((before) => before.length === 0)).toBe(true);
    numbers.push(...rows.map(([n]) => n));
    passed.push(rows);
  }
  expect(passed.length).toBeGreaterThan(2);
  expect(numbers).toEqual(Array.from({ length: ROWS }, (_, index) => String(index + 1)));
});

it('nothing is read once the reader has left', async () => {
  await expect(reading(AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
});
