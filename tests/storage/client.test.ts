import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { userInfo } from 'node:os';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownDatabase } from '../testkit/own-database.ts';

const SERVER = process.env['DATABASE_URL'];
const kinds = SERVER === undefined ? (['embedded'] as const) : (['embedded', 'postgresql'] as const);

/** A database of our own on the server, whose sessions begin in Oslo's zone unless told otherwise. */
const osloDatabase = (server: string) => ownDatabase(server, "timezone TO 'Europe/Oslo'");

describe.each(kinds)('the %s database', (kind) => {
  let db: Database;
  let drop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    if (kind === 'postgresql' && SERVER !== undefined) {
      const oslo = await osloDatabase(SERVER);
      drop = oslo.drop;
      db = await openDatabase({ databaseUrl: oslo.url, applicationName: 'test' });
    } else {
      db = await openDatabase({});
    }
    await db.exec(`
      CREATE TABLE note (id int PRIMARY KEY, at timestamptz(3), day date);
      CREATE TABLE tally (i int PRIMARY KEY);
    `);
  });
  afterAll(async () => {
    await db?.close();
    await drop?.();
  });

  it('keeps the moments of both sides of summer time as they were given', async () => {
    const moments = [
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
      '2026-07-01T16:00:00.123Z',
    ];
    for (const [i, moment] of moments.entries()) {
      await db.prisma.$executeRaw`INSERT INTO note (id, at) VALUES (${i}, ${new Date(moment)})`;
    }
    const stored = await db.query<{ text: string }>('SELECT at::text AS text FROM note ORDER BY id');
    expect(stored.map(({ text }) => text)).toEqual([
      '2026-03-29 00:30:00+00',
      '2026-03-29 01:30:00+00',
      '2026-10-25 00:30:00+00',
      '2026-10-25 01:30:00+00',
      '2026-07-01 16:00:00.123+00',
    ]);
    const read = await db.prisma.$queryRaw<{ at: Date }[]>`SELECT at FROM note ORDER BY id`;
    expect(read.map(({ at }) => at.toISOString())).toEqual(moments);
  });

  it('reads a day as the day it is, in whatever zone the process runs', async () => {
    expect(await db.query("SELECT date '2026-03-29' AS day")).toEqual([{ day: '2026-03-29' }]);
  });

  it('runs twenty transactions at once without mixing them, and those that fail leave nothing', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        db.prisma.$transaction(async (tx) => {
          await tx.$executeRaw`INSERT INTO tally VALUES (${i})`;
          await tx.$executeRaw`SELECT set_config('app.actor', ${String(i)}, true)`;
          const [seen] = await tx.$queryRaw<{ actor: string }[]>`SELECT current_setting('app.actor') AS actor`;
          if (i % 3 === 0) throw new Error('changed my mind');
          return seen?.actor;
        }),
      ),
    );
    const kept = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const expected = Array.from({ length: 20 }, (_, i) => i).filter((i) => i % 3 !== 0);
    expect(kept).toEqual(expected.map(String));
    const rows = await db.query<{ i: number }>('SELECT i FROM tally ORDER BY i');
    expect(rows.map(({ i }) => i)).toEqual(expected);
  });

  it('tells the reason of a refused write by its SQLSTATE', async () => {
    await db.exec('INSERT INTO note (id) VALUES (900)');
    await expect(db.prisma.$executeRaw`INSERT INTO note (id) VALUES (900)`).rejects.toMatchObject({
      meta: { driverAdapterError: { cause: { originalCode: '23505' } } },
    });
    await expect(db.query('INSERT INTO note (id) VALUES (900)')).rejects.toMatchObject({ code: '23505' });
  });

  it('ends what a failed session left open', async () => {
    const failed = db.session(async (query, exec) => {
      await exec("BEGIN; SET LOCAL app.actor = 'someone'");
      await query('INSERT INTO note (id) VALUES ($1)', [901]);
      throw new Error('lost');
    });
    await expect(failed).rejects.toThrow('lost');
    expect(await db.query('SELECT id FROM note WHERE id = 901')).toEqual([]);
  });

  it('carries a long text unharmed both ways', async () => {
    const long = 'Nærutvalg på Åssiden – '.repeat(100_000);
    const [row] = await db.query<{ text: string }>('SELECT $1::text AS text', [long]);
    expect(row?.text).toBe(long);
  });

  it('has the extensions that search needs', async () => {
    await db.exec(
      'CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS unaccent; CREATE EXTENSION IF NOT EXISTS btree_gist',
    );
    expect(await db.query("SELECT unaccent('Ærø') AS plain, similarity('Åssiden', 'Åsiden') > 0.4 AS near")).toEqual([
      { plain: 'AEro', near: true },
    ]);
  });

  it('says where it is, and never with a password', () => {
    expect(db.description).toMatch(kind === 'embedded' ? /^innebygd, i minnet$/ : /^postgresql, [^@]+\/naerhjul_\w+$/);
  });
});

describe('an address', () => {
  it('that is none is refused without repeating it', async () => {
    await expect(openDatabase({ databaseUrl: 'postgres//nobody:secret@nowhere' })).rejects.toThrow(
      /^Dette er ingen adresse\. (?!.*secret)/,
    );
  });

  it.each([
    ['nobody', '', userInfo().username],
    ['someone', 'kari@', 'kari'],
    ['someone behind it', '', 'ola', '?user=ola'],
  ])('that names %s signs in as the user that PostgreSQL would take', async (_, user, expected, options = '') => {
    const { USER } = process.env;
    delete process.env['USER'];
    const server = createServer().listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const told = once(server, 'connection').then(async ([socket]: Socket[]) => {
        if (socket === undefined) throw new Error('nobody came');
        const [greeting] = (await once(socket, 'data')) as [Buffer];
        socket.destroy();
        return /\0user\0([^\0]*)\0/.exec(greeting.toString())?.[1];
      });
      const databaseUrl = `postgresql://${user}127.0.0.1:${port}/naerhjul${options}`;
      await expect(openDatabase({ databaseUrl })).rejects.toThrow(/terminated|reset|closed/);
      expect(await told).toBe(expected);
    } finally {
      server.close();
      if (USER !== undefined) process.env['USER'] = USER;
    }
  });

  it.runIf(SERVER !== undefined)(
    'that asks for another zone still gives UTC, and keeps what else it asks',
    async () => {
      const url = new URL(SERVER ?? '');
      url.searchParams.set('options', '-c timezone=Europe/Oslo -c statement_timeout=5000');
      const db = await openDatabase({ databaseUrl: url.href });
      expect(await db.query('SHOW timezone')).toEqual([{ TimeZone: 'UTC' }]);
      expect(await db.query('SHOW statement_timeout')).toEqual([{ statement_timeout: '5s' }]);
      await db.close();
    },
  );

  it.runIf(SERVER !== undefined)('does not end the process when its connections are cut', async () => {
    const lost: Error[] = [];
    const db = await openDatabase({
      databaseUrl: SERVER,
      applicationName: 'cut me',
      onConnectionLost: (error) => void lost.push(error),
    });
    const other = new Client({ connectionString: SERVER });
    await other.connect();
    await other.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cut me'");
    await expect.poll(() => lost.length).toBeGreaterThan(0);
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await other.end();
    await db.close();
  });
});
