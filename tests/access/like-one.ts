import { randomUUID } from 'node:crypto';
import type { ActInTransaction } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { TABLES, type Chain, type Entity } from '../change/one-of-each.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row like the one of a chain, and not it. */
export async function likeOne(db: Database, entity: Entity, chain: Chain): Promise<Row> {
  const [found] = await db.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${TABLES[entity]} t WHERE id = $1`, [
    chain[entity],
  ]);
  return { ...found?.row, id: randomUUID() };
}

/** Makes a row without reading it back, which would be refused for itself. */
export async function insert(db: ActInTransaction['db'], entity: Entity, row: Row): Promise<void> {
  const columns = Object.keys(row).join(', ');
  await db.$executeRawUnsafe(
    `INSERT INTO ${TABLES[entity]} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${TABLES[entity]}, $1::jsonb)`,
    JSON.stringify(row),
  );
}
