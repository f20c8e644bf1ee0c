import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Wanted } from './dataset.ts';

/** A condition on a step `e`: whether it was known at the moment that is asked about. */
export function stepKnown({ knownAt }: Wanted): Prisma.Sql {
  return knownAt === undefined ? Prisma.sql`true` : Prisma.sql`e.recorded_at <= ${knownAt}`;
}

/** A condition on a step `e`: whether another one, known then, corrects it (R20). */
export function stepCorrected({ knownAt }: Wanted): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM case_status_event z WHERE z.municipality_id = e.municipality_id AND z.corrects_id = e.id
    ${knownAt === undefined ? Prisma.empty : Prisma.sql`AND z.recorded_at <= ${knownAt}`})`;
}

/**
 * The step in effect of a case `s`, at the end of the day asked about and as it was known then: the last that happened; of
 * one day, the last recorded, where a correction stands in the place of what it corrects first. `stepOn` says the same.
 */
export function stepInEffect(wanted: Wanted): Prisma.Sql {
  return Prisma.sql`SELECT e.id, e.to_id, e.occurred_on FROM case_status_event e
    WHERE e.case_id = s.id AND e.to_id IS NOT NULL AND e.occurred_on <= ${wanted.asOf}::date AND ${stepKnown(wanted)}
      AND NOT ${stepCorrected(wanted)}
    ORDER BY e.occurred_on DESC, CASE WHEN e.corrects_id IS NULL THEN e.seq ELSE (
      WITH RECURSIVE first AS (
        SELECT e.corrects_id AS id
        UNION ALL SELECT z.corrects_id FROM first JOIN case_status_event z ON z.id = first.id WHERE z.corrects_id IS NOT NULL)
      SELECT min(z.seq) FROM first JOIN case_status_event z ON z.id = first.id) END DESC
    LIMIT 1`;
}
