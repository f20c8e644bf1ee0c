import { randomUUID } from 'node:crypto';
import type { ActInTransaction, Actor } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { TABLES, type Chain, type Entity } from '../change/one-of-each.ts';
import { refused } from './forgetful.ts';

type Row = Readonly<Record<string, unknown>>;

async function rowOf(db: Database, entity: Entity, id: string): Promise<Row> {
  const [found] = await db.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${TABLES[entity]} t WHERE id = $1`, [
    id,
  ]);
  return found?.row ?? {};
}

/** A row like the one of a chain, and not it. */
export async function likeOne(db: Database, entity: Entity, chain: Chain): Promise<Row> {
  return { ...(await rowOf(db, entity, chain[entity])), id: randomUUID() };
}

interface Change {
  readonly entity: Entity;
  readonly id: string;
  readonly operation?: string | undefined;
}

/** What the triggers' own question says of a change of a row, whatever the policies hide; undefined when it lets it pass. */
export async function demanded(db: Database, actor: Actor, { entity, id, operation = 'UPDATE' }: Change) {
  const content = JSON.stringify(await rowOf(db, entity, id));
  return refused(db)(
    actor,
    (inside) => inside.$queryRaw`SELECT app_demand_own(${entity}, ${content}::jsonb, ${operation})::text`,
  );
}

/** Makes a row without reading it back, which would be refused for itself. */
export async function insert(db: ActInTransaction['db'], entity: Entity, row: Row): Promise<void> {
  // What follows from the rest is the database's to write.
  const columns = Object.keys(row)
    .filter((column) => column !== 'public_name')
    .join(', ');
  await db.$executeRawUnsafe(
    `INSERT INTO ${TABLES[entity]} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${TABLES[entity]}, $1::jsonb)`,
    JSON.stringify(row),
  );
}
