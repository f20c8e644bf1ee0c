import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@naerhjul/prisma/client.ts';

export interface Entry {
  readonly entity: string;
  readonly operation: string;
  readonly cause: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly published: boolean;
  readonly diff: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** The change log of one municipality, as the database holds it. */
export function logOf(db: Database, number: string) {
  const OF = 'municipality_id = (SELECT id FROM municipality WHERE number = $1)';
  return {
    /** How many entries there are. */
    length: async (): Promise<number> => {
      const [row] = await db.query<{ count: number }>(`SELECT count(*)::int AS count FROM change WHERE ${OF}`, [
        number,
      ]);
      return row?.count ?? 0;
    },
    /** Every entry of one object, or of the municipality, in order; only those after the first so many. */
    changesOf: async (object?: { readonly id: string }, after = 0): Promise<readonly Entry[]> => {
      const entries = await db.query<Entry & { key: string }>(
        `SELECT entity, operation, cause, actor, reason, at, published, diff, entity || ':' || entity_id AS key
         FROM change WHERE ${OF} ORDER BY seq`,
        [number],
      );
      const key = object && Buffer.from(object.id, 'base64').toString();
      return entries
        .slice(after)
        .filter((entry) => key === undefined || entry.key === key)
        .map(({ key: _, ...entry }) => entry);
    },
    /**
     * Waits until every entry can be read in the feed: on a server, transactions of other tests that are still
     * under way hold it back.
     */
    settled: async (): Promise<void> => {
      for (;;) {
        const [row] = await db.query<{ settled: boolean }>(
          `SELECT coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) AS settled FROM change WHERE ${OF}`,
          [number],
        );
        if (row?.settled) return;
        await pause(5);
      }
    },
  };
}
