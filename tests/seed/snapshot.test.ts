import { keptSeed, loadRows, madeBy, rowsOf, type KeptTable } from '@naerhjul/domain/seed/snapshot.ts';
import { seed, seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase, type Empty } from './given-seed.ts';

const SERVER = process.env['DATABASE_URL'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const found = keptSeed();
if (found === undefined) throw new Error('nothing is kept of the seed');
const KEPT = found;
const MOMENT = new Date(KEPT.moment);

/**
 * The rows of each table with their ids replaced by their turn in the log, which is the same each time; so are those
 * of transactions. What the log doesn't tell of has no id that matters.
 */
function withoutIds(tables: readonly KeptTable[]) {
  const log = tables.find(({ name }) => name === 'change')?.rows as readonly { entity_id: string; seq: number }[];
  const turns = new Map<string, number>();
  for (const { entity_id: id } of log.toSorted((a, b) => a.seq - b.seq)) if (!turns.has(id)) turns.set(id, turns.size);
  const told = (row: object) =>
    JSON.stringify({ ...row, ...('xid' in row ? { xid: '' } : {}) }).replaceAll(
      UUID,
      (id) => `#${turns.get(id) ?? ''}`,
    );
  return Object.fromEntries(tables.map(({ name, rows }) => [name, rows.map(told).toSorted()]));
}

describe('what is kept of the seed', () => {
  let loaded: Empty;
  beforeAll(async () => {
    loaded = await emptyDatabase(SERVER);
    await seedIfEmpty(loaded.db.prisma, MOMENT);
  }, 120_000);
  afterAll(() => loaded.drop());

  // Embedded: as long a transaction on the server would keep every follower of a feed there waiting.
  it.skipIf(SERVER !== undefined)(
    'is what the seed makes from nothing: when this fails, run npm run seed:keep',
    { timeout: 600_000 },
    async () => {
      const { db, drop } = await emptyDatabase();
      try {
        await seed(db.prisma, MOMENT);
        const [made, from] = [withoutIds((await rowsOf(db.prisma)).tables), withoutIds(KEPT.tables)];
        expect(Object.keys(from)).toEqual(Object.keys(made));
        for (const [name, rows] of Object.entries(made)) expect({ [name]: from[name] }).toEqual({ [name]: rows });
      } finally {
        await drop();
      }
    },
  );

  it('is there row by row after the first start, and the log goes on after it', async () => {
    const { tables, sequences } = await rowsOf(loaded.db.prisma);
    expect(withoutIds(tables)).toEqual(withoutIds(KEPT.tables));
    expect(sequences).toEqual(KEPT.sequences);
    const [read] = await loaded.db.query(
      'SELECT count(*)::int AS rows FROM change WHERE xid < pg_snapshot_xmin(pg_current_snapshot())',
    );
    expect(read).toEqual({ rows: KEPT.tables.find(({ name }) => name === 'change')?.rows.length });
  });

  it('is watched by the database as any row', async () => {
    const change = loaded.db.query(`UPDATE change SET reason = 'noe annet'`);
    await expect(change).rejects.toThrow('change is only appended to');
  });

  it('goes on from there to a later day, each thing at its moment', async () => {
    const { db, drop } = await emptyDatabase(SERVER);
    const later = new Date('2026-12-31T11:00:00Z');
    try {
      expect(await seedIfEmpty(db.prisma, later)).toBe(true);
      const steps = await db.query<{ on: string }>(
        `SELECT DISTINCT to_char(at, 'YYYY-MM-DD') AS on FROM change
         WHERE entity = 'CaseStatusEvent' AND at > $1 ORDER BY 1`,
        [MOMENT],
      );
      expect(steps.map(({ on }) => on)).toEqual(['2026-11-26', '2026-12-16']);
    } finally {
      await drop();
    }
  });

  it('is of no use to a database with other tables', async () => {
    expect(await madeBy(loaded.db.prisma, KEPT)).toBe(true);
    expect(await madeBy(loaded.db.prisma, { migrations: KEPT.migrations.slice(1) })).toBe(false);
    expect(await madeBy(loaded.db.prisma, { migrations: [...KEPT.migrations, '29991231000000_more'] })).toBe(false);
  });

  it('is loaded whole or not at all', async () => {
    const { db, drop } = await emptyDatabase(SERVER);
    try {
      const broken = {
        ...KEPT,
        tables: [...KEPT.tables, { name: 'committee', columns: ['id'], rows: [{ id: null }] }],
      };
      await expect(db.prisma.$transaction((inside) => loadRows(inside, broken))).rejects.toThrow(/null/);
      expect(await db.prisma.municipality.count()).toBe(0);
      const triggers = await db.query(`SELECT 1 FROM pg_trigger WHERE tgenabled = 'D' AND NOT tgisinternal`);
      expect(triggers).toEqual([]);
    } finally {
      await drop();
    }
  });
});
