import type { Database } from '@naerhjul/prisma/client.ts';
import { ENTITIES, TABLES } from '../change/one-of-each.ts';

/**
 * Tells every row that isn't what its entries in the log say, and every entry whose row isn't there: both are
 * empty when no change is half there.
 */
export async function halves(db: Database): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entity of ENTITIES) {
    const rows = await db.query<{ id: string }>(
      `WITH told AS (
         SELECT c.entity_id AS id,
           coalesce(jsonb_object_agg(d.key, d.value -> 1 ORDER BY c.seq) FILTER (WHERE d.key IS NOT NULL), '{}') - app_private($1) AS content,
           (array_agg(c.operation ORDER BY c.seq DESC))[1] AS last,
           -- An entry without a difference tells that who may see the row has changed, through another row.
           count(DISTINCT c.seq) FILTER (WHERE c.operation IN ('UPDATE', 'UNPUBLISH') AND c.diff <> '{}') AS edits
         FROM change c LEFT JOIN LATERAL jsonb_each(c.diff) AS d ON true WHERE c.entity = $1 GROUP BY c.entity_id
       ), stored AS (
         SELECT t.id, t.version, app_content(to_jsonb(t)) - ARRAY['id', 'municipality_id'] - app_private($1) AS content
         FROM "${TABLES[entity]}" t
       )
       SELECT coalesce(told.id, stored.id) AS id FROM (SELECT * FROM told WHERE last <> 'DELETE') AS told
       FULL JOIN stored ON stored.id = told.id
       WHERE told.id IS NULL OR stored.id IS NULL OR told.content <> stored.content OR stored.version < 1 + told.edits`,
      [entity],
    );
    found.push(...rows.map(({ id }) => `${entity} ${id}`));
  }
  return found;
}
