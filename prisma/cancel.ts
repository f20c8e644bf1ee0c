import { Pool, type PoolConfig } from 'pg';

/** A transaction, by the server's process that serves it and by when it began. */
export interface Running {
  readonly pid: number;
  /** In seconds since 1970, as the server writes it. */
  readonly begun: string;
}

/** Ends what a transaction is waiting for or working on, so that it can be rolled back now. */
export type Cancel = (running: Running) => Promise<void>;

/**
 * Cancels over a connection of its own, since those that callers use may all be taken by what is to be cancelled. It
 * cancels that transaction or none: a later one of the same connection began at another moment.
 */
export function cancelOver(config: PoolConfig): { readonly cancel: Cancel; readonly close: () => Promise<void> } {
  const pool = new Pool({ ...config, max: 1 });
  pool.on('error', () => undefined);
  const cancel = async ({ pid, begun }: Running) => {
    await pool.query(
      `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
       WHERE pid = $1 AND extract(epoch FROM xact_start)::text = $2 AND state = 'active'`,
      [pid, begun],
    );
  };
  return { cancel, close: () => pool.end() };
}
