import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';
import { FEED, type ChangesPage, type Followed } from './follow.ts';

const SERVER = inject('databaseUrl');

/** A reader who follows the feed by its cursor, and never sees anything else. */
function follower({ told, municipality }: World, first = 500) {
  let after: string | null = null;
  const entries: Followed[] = [];
  const read = async () => {
    const { changes } = await told<{ changes: ChangesPage }>(FEED, { municipality: municipality.number, after, first });
    after = changes.endCursor;
    // Every municipality begins with its statuses of cases; what is written here comes beside them.
    entries.push(...changes.entries.filter(({ entity }) => entity !== 'CaseStatus'));
    return changes;
  };
  return {
    entries,
    read,
    /** Reads on until so many entries came; other tests' transactions may hold the feed back for a while. */
    until: async (count: number) => {
      while (entries.length < count) if ((await read()).entries.length === 0) await pause(2);
    },
  };
}

const told = (entries: readonly Followed[]) => entries.map(({ id }) => Buffer.from(id, 'base64').toString());

/** The entries of a municipality in the order of their transactions, as the log itself holds them. */
async function logOf({ db, municipality }: World): Promise<readonly string[]> {
  const rows = await db.query<{ entry: string }>(
    `SELECT entity || ':' || entity_id AS entry FROM change
     WHERE municipality_id = (SELECT id FROM municipality WHERE number = $1)
       AND entity <> 'CaseStatus' ORDER BY xid, seq`,
    [municipality.number],
  );
  return rows.map(({ entry }) => entry);
}

const INSERT = `INSERT INTO school_holiday (id, municipality_id, name, first_on, last_on)
  SELECT $1, id, 'Ferie', '2026-07-01', '2026-07-02' FROM municipality WHERE number = $2`;

/** Writes one row in the transaction that a connection has begun. */
const write = async (client: Client, { municipality }: World) => {
  const id = randomUUID();
  await client.query(INSERT, [id, municipality.number]);
  return `SchoolHoliday:${id}`;
};

describe.runIf(SERVER !== undefined)('of several writers at once, a reader who follows the feed', () => {
  const connections: Client[] = [];
  beforeAll(async () => {
    await theApi();
    for (let i = 0; i < 4; i += 1) {
      const client = new Client({ connectionString: SERVER, application_name: 'test writer' });
      await client.connect();
      connections.push(client);
    }
  });
  afterAll(() => Promise.all(connections.map((client) => client.end())));

  const two = (): readonly [Client, Client] => {
    const [a, b] = connections;
    if (a === undefined || b === undefined) throw new Error('there are no connections');
    return [a, b];
  };

  it('doesn’t miss what was written first and committed last', async () => {
    const w = await world();
    const [a, b] = two();
    const reader = follower(w);
    await reader.until(1);
    await a.query('BEGIN');
    const early = await write(a, w);
    await b.query('BEGIN');
    const late = await write(b, w);
    await b.query('COMMIT');
    await reader.read();
    // It has to wait: what comes before it may still be committed.
    expect(reader.entries).toHaveLength(1);
    await a.query('COMMIT');
    await reader.until(3);
    expect(told(reader.entries).slice(1)).toEqual([early, late]);
  });

  it('isn’t kept waiting by what began earlier but was written later', async () => {
    const w = await world();
    const [a, b] = two();
    const reader = follower(w);
    await reader.until(1);
    await a.query('BEGIN');
    await b.query('BEGIN');
    const first = await write(b, w);
    const second = await write(a, w);
    await b.query('COMMIT');
    await reader.until(2);
    expect(told(reader.entries).slice(1)).toEqual([first]);
    const third = await write(a, w);
    await a.query('COMMIT');
    await reader.until(4);
    expect(told(reader.entries).slice(2)).toEqual([second, third]);
  });

  it('isn’t held up by what was rolled back', async () => {
    const w = await world();
    const [a, b] = two();
    const reader = follower(w);
    await a.query('BEGIN');
    await write(a, w);
    await b.query('BEGIN');
    const kept = await write(b, w);
    await b.query('COMMIT');
    await reader.read();
    await a.query('ROLLBACK');
    await reader.until(2);
    expect(told(reader.entries).slice(1)).toEqual([kept]);
  });

  it('isn’t held up by a writer whose connection is lost', async () => {
    const w = await world();
    const reader = follower(w);
    const lost = new Client({ connectionString: SERVER });
    await lost.connect();
    lost.on('error', () => {});
    await lost.query('BEGIN');
    await write(lost, w);
    const [a] = two();
    const kept = await write(a, w);
    await reader.read();
    const pids = await lost.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await a.query('SELECT pg_terminate_backend($1)', [pids.rows[0]?.pid]);
    await reader.until(2);
    expect(told(reader.entries).slice(1)).toEqual([kept]);
  });

  it('gets each entry once and in one order, however the transactions are woven together', async () => {
    const step = fc.record({ who: fc.nat(3), what: fc.constantFrom('write', 'write', 'commit', 'rollback', 'read') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, size) => {
          const w = await world();
          const reader = follower(w, size);
          const open = new Map<Client, string[]>();
          const kept: string[] = [];
          const end = async (client: Client, how: 'COMMIT' | 'ROLLBACK') => {
            await client.query(how);
            if (how === 'COMMIT') kept.push(...(open.get(client) ?? []));
            open.delete(client);
          };
          for (const { who, what } of steps) {
            const client = connections[who];
            if (client === undefined) continue;
            if (what === 'read') await reader.read();
            if (what === 'write') {
              if (!open.has(client)) await client.query('BEGIN');
              open.set(client, [...(open.get(client) ?? []), await write(client, w)]);
            }
            if (what === 'commit' && open.has(client)) await end(client, 'COMMIT');
            if (what === 'rollback' && open.has(client)) await end(client, 'ROLLBACK');
          }
          for (const client of open.keys()) await end(client, 'COMMIT');
          await reader.until(1 + kept.length);
          expect(told(reader.entries)).toEqual(await logOf(w));
          expect(new Set(told(reader.entries).slice(1))).toEqual(new Set(kept));
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('ends with exactly the log after four writers of two hundred changes each', async () => {
    const w = await world();
    const reader = follower(w, 37);
    const still = { writing: connections.length };
    const writer = async (client: Client, nth: number) => {
      for (let i = 0; i < 200;) {
        await client.query('BEGIN');
        const size = 1 + ((i * 7 + nth) % 3);
        for (let j = 0; j < size; j += 1) await write(client, w);
        const undone = (i + nth) % 11 === 0 && size === 1;
        await client.query(undone ? 'ROLLBACK' : 'COMMIT');
        i += size;
      }
      still.writing -= 1;
    };
    const writers = Promise.all(connections.map(writer));
    while (still.writing > 0) await reader.read();
    await writers;
    const log = await logOf(w);
    expect(log.length).toBeGreaterThan(700);
    await reader.until(log.length);
    expect(told(reader.entries)).toEqual(log);
    expect((await reader.read()).entries).toEqual([]);
  }, 60_000);
});

it('a reader who follows the feed while several write gets each entry once, in the order of the log', async () => {
  const w = await world();
  const reader = follower(w, 9);
  const still = { writing: 4 };
  const writer = async (nth: number) => {
    for (let i = 0; i < 25; i += 1) {
      const name = `Koordinator ${nth}.${i}`;
      const { id, version } = await w.carryOut('createCoordinator', { municipality: w.municipality.number, name });
      if (i % 5 === 0)
        await w.ask('mutation($input: UpdateCoordinatorInput!) { updateCoordinator(input: $input) { id } }', {
          input: { id, name: '', expectedVersion: version },
        });
    }
    still.writing -= 1;
  };
  const writers = Promise.all([1, 2, 3, 4].map(writer));
  while (still.writing > 0) await reader.read();
  await writers;
  await reader.until(101);
  expect(told(reader.entries)).toEqual(await logOf(w));
  expect(reader.entries).toHaveLength(101);
});
