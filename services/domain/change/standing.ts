import type { Query } from '@naerhjul/prisma/client.ts';
import { instantOf, today } from '../calendar.ts';

/** How far a municipality, or the whole installation, has come. */
export interface Standing {
  /** Another one after every commit that changed something; nothing else is to be read from it. */
  readonly mark: string;
  /** The time zones by which it is told what day it is. */
  readonly zones: readonly string[];
}

const QUARTER_MS = 15 * 60_000;

/** So many entries above the horizon are told apart. There are more only while something large and slow is written. */
const MOST = 1000;

interface Told extends Standing {
  readonly above: number;
}

/**
 * Where the change log stands now; undefined while that can't be told cheaply. The number of the last entry would not do:
 * an entry may get its number first and be committed last. So it is told by the last entry below the horizon, where nothing
 * can be committed any more, and by each one above it that has been.
 */
export async function standingOf(query: Query, municipality: string | undefined): Promise<Standing | undefined> {
  const [one] = municipality === undefined ? [] : await query<Told>(OF_ONE, [municipality]);
  const [told] = one === undefined ? await query<Told>(OF_ALL) : [one];
  return told !== undefined && told.above < MOST ? told : undefined;
}

// Each part is bounded, so that the database sees that it's little, and doesn't make itself ready for much.
const markOf = (where: string) => `WITH
  state AS MATERIALIZED (SELECT epoch::text, pg_snapshot_xmin(pg_current_snapshot()) AS horizon FROM change_epoch LIMIT 1),
  below AS (SELECT c.xid::text || '.' || c.seq AS last FROM change c WHERE ${where} c.xid < (SELECT horizon FROM state)
    ORDER BY c.xid DESC, c.seq DESC LIMIT 1),
  above AS (SELECT c.seq FROM change c WHERE ${where} c.xid >= (SELECT horizon FROM state)
    ORDER BY c.xid, c.seq LIMIT ${MOST})
  SELECT concat_ws(' ', (SELECT epoch FROM state), coalesce((SELECT last FROM below), '-'),
      (SELECT md5(string_agg(seq::text, ' ' ORDER BY seq)) FROM above)) AS mark,
    (SELECT count(*)::int FROM above) AS above`;

const OF_ONE = `${markOf('c.municipality_id = (SELECT id FROM municipality WHERE number = $1) AND')}, ARRAY[m.time_zone] AS zones
  FROM municipality m WHERE m.number = $1`;
const OF_ALL = `${markOf('')}, ARRAY(SELECT DISTINCT m.time_zone FROM municipality m ORDER BY 1) AS zones`;

/**
 * The moment as of which something is answered that is to be the same for as long as nothing changes: when the day began.
 * Where days begin at several times it is the quarter of an hour, since every day begins with one.
 */
export function momentOf(now: Date, [zone, ...others]: Standing['zones']): Date {
  if (zone !== undefined && others.length === 0) return instantOf(today(now, zone), '00:00', zone).at;
  return new Date(now.getTime() - (now.getTime() % QUARTER_MS));
}
