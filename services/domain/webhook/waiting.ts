import type { Query } from '@naerhjul/prisma/client.ts';

/** How it stands with what is sent to the addresses of others. */
export interface Waiting {
  /** Messages that are in line. */
  readonly pending: number;
  /** Messages that were given up. */
  readonly dead: number;
  /** For how long the oldest thing that could be sent now has waited, in seconds: a message, or a change that is not in line yet. */
  readonly seconds: number;
}

/** Addresses that are paused, or left alone for a while, have nothing that could be sent now. */
export async function waitingToBeSent(query: Query): Promise<Waiting> {
  const [found] = await query<Waiting>(
    `WITH at_work AS (SELECT w.id, w.municipality_id, p.epoch, p.xid, p.seq FROM webhook w JOIN webhook_progress p ON p.webhook_id = w.id
       WHERE w.status = 'ACTIVE' AND coalesce(p.rests_until <= now(), true))
     SELECT (SELECT count(*)::int FROM webhook_delivery WHERE status = 'PENDING') AS pending,
       (SELECT count(*)::int FROM webhook_delivery WHERE status = 'DEAD') AS dead,
       coalesce(extract(epoch FROM now() - least(
         (SELECT min(d.next_attempt_at) FROM at_work a JOIN webhook_delivery d ON d.municipality_id = a.municipality_id
            AND d.webhook_id = a.id AND d.status = 'PENDING' AND d.next_attempt_at <= now()),
         (SELECT min(c.at) FROM at_work a, LATERAL (SELECT c.at FROM change c
            WHERE c.municipality_id = a.municipality_id AND (c.xid, c.seq) > (a.xid::text::xid8, a.seq)
              AND c.xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY c.xid, c.seq LIMIT 1) c
          WHERE a.epoch = (SELECT epoch FROM change_epoch)))), 0)::float8 AS seconds`,
  );
  return { pending: found?.pending ?? 0, dead: found?.dead ?? 0, seconds: Math.max(0, found?.seconds ?? 0) };
}
