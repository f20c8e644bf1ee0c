import type { Database } from '@naerhjul/prisma/client.ts';
import { ENTITIES, TABLES, type Chain } from './chain.ts';

/** What the followers of a feed have, when they keep what they are told of and drop what they are told is gone. */
export function keptBy(entries: readonly { readonly id: string; readonly operation: string }[]): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { id, operation } of entries) {
    if (operation === 'UNPUBLISH' || operation === 'DELETE') kept.delete(id);
    else kept.add(id);
  }
  return kept;
}

/** The concepts of a chain whose row the public may see, and those that its feed made known: the same ones. */
export async function publicOf(db: Pick<Database, 'query'>, chain: Chain) {
  const seen: string[] = [];
  const known: string[] = [];
  for (const entity of ENTITIES) {
    const [row] = await db.query<{ seen: boolean; known: boolean }>(
      `SELECT (app_scope($2, to_jsonb(t))).published AS seen, app_known($2, t.id) AS known FROM "${TABLES[entity]}" t WHERE id = $1`,
      [chain[entity], entity],
    );
    if (row?.seen) seen.push(entity);
    if (row?.known) known.push(entity);
  }
  return { seen, known };
}
