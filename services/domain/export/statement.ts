import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { seenBy } from '../change/changes.ts';
import type { Dataset, Part, Wanted } from './dataset.ts';

/** A place in the change log: what comes after it is new. */
export interface Place {
  readonly xid: string;
  readonly seq: bigint;
}

/** Everything of a dataset that is asked for, in the order of its ids and with its columns in theirs. */
export function allOf(dataset: Dataset, wanted: Wanted): Prisma.Sql {
  return Prisma.sql`SELECT ${columnsOf(dataset, Prisma.sql`false`)} FROM (${dataset.rows(wanted)}) r ORDER BY r.id`;
}

/**
 * What of it changed after a place in the change log, up to what was certain when the transaction began: rows as they are
 * now, and those that are gone: removed, hidden, or no longer of the committees that are asked for. A row comes again where
 * nothing of it has changed but something near it was removed.
 */
export function changedOf(dataset: Dataset, wanted: Wanted, after: Place): Prisma.Sql {
  const { entity, roots, parts } = dataset;
  const { municipalities, committees, actor } = wanted;
  const watched = [entity, ...roots, ...parts.map((part) => part.entity)];
  const near = committees === undefined ? Prisma.empty : Prisma.sql`AND committee_ids && ${[...committees]}::uuid[]`;
  const gone = dataset.columns.map(({ name, type }) => {
    if (name === 'id') return Prisma.sql`g.id`;
    if (name === 'municipality_number') return Prisma.sql`y.number`;
    if (name === 'changed_at') return Prisma.sql`max(g.at)`;
    if (name === 'deleted') return Prisma.sql`true`;
    return Prisma.raw(`NULL::${STORED[type]}`);
  });
  return Prisma.sql`WITH entry AS MATERIALIZED (
      SELECT entity, entity_id, operation, municipality_id, committee_ids, at FROM change
      WHERE ${seenBy(actor)} AND xid < pg_snapshot_xmin(pg_current_snapshot())
        AND (xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint) AND entity = ANY(${watched}::text[])
        ${municipalities ? Prisma.sql`AND municipality_id = ANY(${[...municipalities]}::uuid[])` : Prisma.empty}
    ), touched AS MATERIALIZED (
      SELECT entity_id AS id FROM entry
      ${Prisma.join(parts.map(holders), '\n')}
      UNION SELECT unnest(committee_ids) FROM entry
        WHERE operation IN ('DELETE', 'UNPUBLISH') AND entity = ANY(${parts.map((part) => part.entity)}::text[])
    ), r AS MATERIALIZED (${dataset.rows(wanted)}), told AS (
      SELECT ${columnsOf(dataset, Prisma.sql`false`)} FROM r
      WHERE EXISTS (SELECT FROM unnest(r.roots) AS root(id) WHERE root.id IN (SELECT id FROM touched))
      UNION ALL
      SELECT ${Prisma.join(gone)} FROM (
        SELECT entity_id AS id, municipality_id, at FROM entry
        WHERE entity = ${entity} AND operation IN ('DELETE', 'UNPUBLISH') ${near}
        ${committees === undefined ? Prisma.empty : leavers(dataset, wanted, near)}) g
      JOIN municipality y ON y.id = g.municipality_id
      WHERE NOT EXISTS (SELECT FROM r WHERE r.id = g.id)
      GROUP BY g.id, y.number
    ) SELECT * FROM told ORDER BY id`;
}

/**
 * What may have left the committees that are asked for: cases, and what is told of them, that changed when one of those
 * committees was taken off a case, and are led by one that still had it. The log tells the public no more of it.
 */
function leavers(dataset: Dataset, wanted: Wanted, near: Prisma.Sql): Prisma.Sql {
  if (dataset.ofCases !== true) return Prisma.empty;
  return Prisma.sql`UNION ALL SELECT a.id, s.municipality_id, o.at
    FROM (${dataset.rows({ ...wanted, committees: undefined })}) a
    JOIN committee_case s ON s.id = ANY(a.roots)
    JOIN entry o ON o.municipality_id = s.municipality_id AND s.lead_committee_id = ANY(o.committee_ids) AND o.at <= s.updated_at
    WHERE o.entity = 'CasePartner' AND o.operation = 'DELETE' ${near}`;
}

/** What the parts that changed are parts of. */
function holders({ entity, table, by }: Part): Prisma.Sql {
  const from = Prisma.raw(table);
  return Prisma.sql`UNION SELECT h.${Prisma.raw(by)} FROM entry e JOIN ${from} h ON h.id = e.entity_id WHERE e.entity = ${entity}`;
}

const STORED = {
  id: 'uuid',
  text: 'text',
  code: 'text',
  integer: 'bigint',
  decimal: 'numeric',
  boolean: 'boolean',
  date: 'date',
  instant: 'timestamptz',
} as const;

/** The columns, each as it is stored whatever it is read from. */
function columnsOf({ columns }: Dataset, deleted: Prisma.Sql): Prisma.Sql {
  return Prisma.join(
    columns.map(({ name, type }) =>
      name === 'deleted'
        ? deleted
        : Prisma.sql`r.${Prisma.raw(name)}::${Prisma.raw(STORED[type])} AS ${Prisma.raw(name)}`,
    ),
  );
}
