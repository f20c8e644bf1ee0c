import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { APPENDED_ONLY, ENTITIES, MAKE, TABLES, make, newChain, type Chain } from '../change/one-of-each.ts';
import { ACCESS_TABLES } from '../access/tables.ts';
import { refusalOf } from '../change/refused.ts';

const MISSING_REFERENCE = '23503';

interface Reference {
  readonly name: string;
  readonly from: string;
  readonly columns: readonly string[];
  readonly to: string;
  readonly targets: readonly string[];
}

const columnsOf = (key: string, table: string) =>
  `(SELECT array_agg(a.attname::text ORDER BY k.ord) FROM unnest(${key}) WITH ORDINALITY AS k(num, ord)
    JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.num)`;
const entityOf = (table: string) => ENTITIES.find((entity) => TABLES[entity] === table) ?? 'Municipality';

describe('what belongs to one municipality', () => {
  let db: Database;
  let references: readonly Reference[];
  let ours: Chain;
  let theirs: Chain;
  let written: readonly { readonly table: string; readonly column: string }[];
  beforeAll(async () => {
    db = await openDatabase({});
    await migrate(db);
    references = await db.query<Reference>(
      `SELECT conname AS name, conrelid::regclass::text AS "from", ${columnsOf('conkey', 'conrelid')} AS columns,
         confrelid::regclass::text AS "to", ${columnsOf('confkey', 'confrelid')} AS targets
       FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname`,
    );
    written = await db.query(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    );
    ours = await newChain(db);
    await make(db.prisma, ours);
    theirs = await newChain(db);
    await make(db.prisma, theirs);
    // Nothing but the municipality is to stand in the way.
    const others = await db.query<{ name: string }>(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       WHERE i.indisunique AND NOT i.indisprimary AND c.relnamespace = 'public'::regnamespace
         AND NOT EXISTS (SELECT FROM pg_constraint r WHERE r.contype = 'f' AND r.conindid = i.indexrelid)`,
    );
    for (const { name } of others) await db.query(`DROP INDEX ${name}`);
    for (const entity of APPENDED_ONLY) {
      await MAKE[entity](db.prisma, ours);
      await MAKE[entity](db.prisma, theirs);
      await db.query(`ALTER TABLE "${TABLES[entity]}" DISABLE TRIGGER b_appended_only`);
    }
  }, 60_000);
  afterAll(() => db?.close());

  // What follows from the rest of a row is not written.
  const writtenOf = (table: string) => written.filter((one) => one.table === table).map(({ column }) => column);

  // Users and clients belong to no municipality; what they are given there is tested with them.
  const between = () => references.filter(({ from, to }) => to !== 'municipality' && !ACCESS_TABLES.includes(from));

  it('says so in each of its tables', async () => {
    const tables = await db.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'municipality_id' AND is_nullable = 'NO'`,
    );
    const expected = ENTITIES.filter((entity) => entity !== 'Municipality').map((entity) => TABLES[entity]);
    const domain = tables.map(({ name }) => name).filter((name) => !ACCESS_TABLES.includes(name));
    expect(domain.toSorted()).toEqual(expected.toSorted());
  });

  it('refers to what it rests on by municipality and id, so that nobody else’s can be meant', () => {
    expect(between().length).toBeGreaterThan(15);
    const bare = between().filter(
      ({ columns, targets }) => columns[0] !== 'municipality_id' || String(targets) !== 'municipality_id,id',
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('belongs to a municipality that exists, directly or through what it rests on', () => {
    const tied = new Set(references.map(({ from, columns }) => (columns[0] === 'municipality_id' ? from : '')));
    const loose = ENTITIES.filter((entity) => entity !== 'Municipality' && !tied.has(TABLES[entity]));
    expect(loose).toEqual([]);
  });

  it('has such a reference in every column that holds an id', async () => {
    const ids = await db.query<{ from: string; column: string }>(
      `SELECT table_name AS "from", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name LIKE '%\\_id' AND udt_name = 'uuid' AND table_name = ANY($1)`,
      [Object.values(TABLES)],
    );
    const referred = new Set(references.flatMap(({ from, columns }) => columns.map((column) => `${from}.${column}`)));
    expect(ids.map(({ from, column }) => `${from}.${column}`).filter((name) => !referred.has(name))).toEqual([]);
  });

  it('can’t point to another municipality’s, in any reference, new or changed', async () => {
    const outcomes: Record<string, string | undefined> = {};
    for (const { name, from, columns, to } of between()) {
      const column = columns.find((one) => one !== 'municipality_id') ?? '';
      const change = `UPDATE "${from}" SET "${column}" = $1 WHERE id = $2`;
      const ids = [theirs[entityOf(to)], ours[entityOf(from)]];
      outcomes[name] = await refusalOf(db.query(change, ids));
      const others = { id: 'gen_random_uuid()', [column]: '$1::uuid' };
      const values = Object.entries(others).map(([field, value]) => `'${field}', ${value}`);
      const names = writtenOf(from).map((one) => `"${one}"`);
      const copy = `INSERT INTO "${from}" (${names.join(', ')}) SELECT ${names.map((one) => `(c.row).${one}`).join(', ')}
        FROM (SELECT jsonb_populate_record(r, to_jsonb(r) || jsonb_build_object(${values.join(', ')})) AS row
          FROM "${from}" r WHERE r.id = $2) c`;
      outcomes[`${name}, new`] = await refusalOf(db.query(copy, ids));
    }
    expect(outcomes).toEqual(Object.fromEntries(Object.keys(outcomes).map((name) => [name, MISSING_REFERENCE])));
    expect(Object.keys(outcomes)).toHaveLength(2 * between().length);
  });

  it('can point to its own', async () => {
    for (const { from, columns, to } of between()) {
      const column = columns.find((one) => one !== 'municipality_id') ?? '';
      const change = `UPDATE "${from}" SET "${column}" = $1 WHERE id = $2`;
      expect(await refusalOf(db.query(change, [ours[entityOf(to)], ours[entityOf(from)]]))).toBeUndefined();
    }
  });
});
