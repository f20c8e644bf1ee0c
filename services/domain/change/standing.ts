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

interface ToldOf extends Told {
  readonly place: string;
}

/**
 * Where the change log stands now; undefined while that can't be told cheaply. The number of the last entry would not do:
 * an entry may get its number first and be committed last. So it is told by the last entry below the horizon, where nothing
 * can be committed any more, and by each one above it that has been.
 */
export async function standingOf(query: Query, municipality: string | undefined): Promise<Standing | undefined> {
  const [standing] = await standingsOf(query, [municipality]);
  return standing;
}

/** The same of several municipalities, looked at once; of all of them together where one is asked about that there isn't. */
export async function standingsOf(
  query: Query,
  municipalities: readonly (string | undefined)[],
): Promise<readonly (Standing | undefined)[]> {
  const numbers = new Set(municipalities.filter((one) => one !== undefined));
  const found = numbers.size === 0 ? [] : await query<ToldOf>(OF_SOME, [[...numbers]]);
  const byNumber = new Map(found.map((one) => [one.place, one]));
  const isAsked = municipalities.some((one) => one === undefined || !byNumber.has(one));
  const [ofAll] = isAsked ? await query<Told>(OF_ALL) : [];
  return municipalities.map((one) => {
    const told = (one === undefined ? undefined : byNumber.get(one)) ?? ofAll;
    return told !== undefined && told.above < MOST ? told : undefined;
  });
}

const STATE = `state AS MATERIALIZED (SELECT epoch::text, pg_snapshot_xmin(pg_current_snapshot()) AS horizon FROM change_epoch LIMIT 1)`;

// Each part is bounded, so that the database sees that it's little, and doesn't make itself ready for much.
const markOf = (where: string) => `SELECT concat_ws(' ', (SELECT epoch FROM state), coalesce((SELECT below.last FROM (
      SELECT c.xid::text || '.' || c.seq AS last FROM change c WHERE ${where} c.xid < (SELECT horizon FROM state) ORDER BY c.xid DESC, c.seq DESC LIMIT 1) below), '-'),
    md5(string_agg(above.seq::text, ' ' ORDER BY above.seq))) AS mark, count(*)::int AS above
  FROM (SELECT c.seq FROM change c WHERE ${where} c.xid >= (SELECT horizon FROM state) ORDER BY c.xid, c.seq LIMIT ${MOST}) above`;

const OF_SOME = `WITH ${STATE} SELECT m.number AS place, told.mark, told.above, ARRAY[m.time_zone] AS zones
  FROM municipality m CROSS JOIN LATERAL (${markOf('c.municipality_id = m.id AND')}) told WHERE m.number = ANY($1::text[])`;
const OF_ALL = `WITH ${STATE} SELECT told.mark, told.above, ARRAY(SELECT DISTINCT m.time_zone FROM municipality m ORDER BY 1) AS zones
  FROM (${markOf('')}) told`;
/**
 * The moment as of which something is answered that is to be the same for as long as nothing changes: when the day began.
 * Where days begin at several times it is the quarter of an hour, since every day begins with one.
 */
export function momentOf(now: Date, [zone, ...others]: Standing['zones']): Date {
  if (zone !== undefined && others.length === 0) return instantOf(today(now, zone), '00:00', zone).at;
  return new Date(now.getTime() - (now.getTime() % QUARTER_MS));
}
