import type { Query } from '@naerhjul/prisma/client.ts';

/** What is written in the change log and can't be read by those who follow it yet. */
export interface Held {
  readonly entries: number;
  /** For how long the oldest of them has waited, in seconds. */
  readonly seconds: number;
}

/** Entries wait for the longest transaction that writes, on the whole server: they are read in the order of commit. */
export async function heldBack(query: Query): Promise<Held> {
  const [held] = await query<Held>(
    `SELECT count(*)::int AS entries, coalesce(extract(epoch FROM now() - min(at)), 0)::float8 AS seconds
     FROM change WHERE xid >= pg_snapshot_xmin(pg_current_snapshot())`,
  );
  return { entries: held?.entries ?? 0, seconds: Math.max(0, held?.seconds ?? 0) };
}
