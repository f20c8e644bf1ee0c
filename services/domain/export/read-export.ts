import type { Database } from '@naerhjul/prisma/client.ts';
import { readCursor, type Reading } from '@naerhjul/prisma/cursor.ts';
import { cursorOf, placeOf } from '../change/changes.ts';
import { wallFor } from '../wall.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { allOf, changedOf } from './statement.ts';

export interface Asked extends Wanted {
  /** Only what changed after this cursor of the change feed. */
  readonly since?: string | undefined;
}

export interface Export extends Reading {
  /** A cursor of the change feed: what changes after what is read here comes after it. */
  readonly cursor: string;
}

/** Begins to read a dataset as its actor and no further. */
export async function readExport(
  database: Database,
  dataset: Dataset,
  asked: Asked,
  signal: AbortSignal,
): Promise<Export> {
  let cursor = '';
  const reading = await readCursor(database, {
    wall: wallFor(asked.actor, true),
    signal,
    statement: async (query) => {
      const [state] = await query<{ epoch: string; horizon: string }>(STATE);
      if (state === undefined) throw new Error('the change log has no epoch');
      cursor = cursorOf(state.epoch, state.horizon, 0n);
      if (asked.knownAt !== undefined) await query(UNGUESSED);
      return asked.since === undefined
        ? allOf(dataset, asked)
        : changedOf(dataset, asked, placeOf(asked.since, state.epoch));
    },
  });
  return { ...reading, cursor };
}

/** Nobody can guess how many rows a function gives; where few are expected, each would be looked for among all of another. */
const UNGUESSED = `SELECT set_config('enable_nestloop', 'off', true)`;
const STATE = 'SELECT epoch::text, pg_snapshot_xmin(pg_current_snapshot())::text AS horizon FROM change_epoch';

/** A cursor of the change feed: what is committed from now on comes after it. */
export async function cursorNow({ query }: Database): Promise<string> {
  const [state] = await query<{ epoch: string; horizon: string }>(STATE);
  if (state === undefined) throw new Error('the change log has no epoch');
  return cursorOf(state.epoch, state.horizon, 0n);
}
