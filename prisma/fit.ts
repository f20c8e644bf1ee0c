import type { Pool } from 'pg';

const OLDEST_SERVER = 150_000;

/** Refuses a server that would store wrong moments, or that is too old. */
export async function refuseUnfit(pool: Pool, description: string): Promise<void> {
  const { rows } = await pool.query<{ zone: string; version: number; shown: string }>(
    `SELECT current_setting('timezone') AS zone, current_setting('server_version_num')::int AS version,
            current_setting('server_version') AS shown`,
  );
  const [found] = rows;
  if (found?.zone !== 'UTC') {
    throw new Error(`Tidssonen på ${description} er ${found?.zone}. Den må være UTC.`);
  }
  if (found.version < OLDEST_SERVER) {
    throw new Error(`PostgreSQL 15 eller nyere trengs. På ${description} står versjon ${found.shown}.`);
  }
}
