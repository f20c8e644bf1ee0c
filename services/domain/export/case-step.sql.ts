import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Wanted } from './dataset.ts';
import { idsOrAll } from './known.sql.ts';

/**
 * Joins `e`, the step in effect of a case `s`, at the end of the day asked about: the last that happened; of one day, the last
 * recorded, where a correction stands in the place of what it corrects first. `stepOn` says the same. As it was known at an
 * earlier moment, it is the stay that the database kept.
 */
export function stepInEffect({ asOf, knownAt, municipalities }: Wanted): Prisma.Sql {
  if (knownAt !== undefined) {
    return Prisma.sql`JOIN (SELECT n.case_id, n.status_id AS to_id, n.since_on AS occurred_on
      FROM app_cases_known(${idsOrAll(municipalities)}, ${asOf}::date, ${knownAt.toISOString()}::timestamptz) n) e ON e.case_id = s.id`;
  }
  return Prisma.sql`CROSS JOIN LATERAL (SELECT e.id, e.to_id, e.occurred_on FROM case_status_event e
    WHERE e.case_id = s.id AND e.to_id IS NOT NULL AND e.occurred_on <= ${asOf}::date
      AND NOT EXISTS (SELECT FROM case_status_event z WHERE z.municipality_id = e.municipality_id AND z.corrects_id = e.id)
    ORDER BY e.occurred_on DESC, CASE WHEN e.corrects_id IS NULL THEN e.seq ELSE (
      WITH RECURSIVE first AS (
        SELECT e.corrects_id AS id
        UNION ALL SELECT z.corrects_id FROM first JOIN case_status_event z ON z.id = first.id WHERE z.corrects_id IS NOT NULL)
      SELECT min(z.seq) FROM first JOIN case_status_event z ON z.id = first.id) END DESC
    LIMIT 1) e`;
}
