import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Actor } from '../act.ts';
import { reachOf } from '../reach.ts';
import type { Wanted } from './dataset.ts';
import { placed, rowsIn } from './known.sql.ts';
import { source } from './stood.sql.ts';

/** A condition: whether what belongs to a committee is the actor's own, drafts too. `seen` of access.ts says the same. */
export function ownOf(actor: Actor, municipality: Prisma.Sql, committee: Prisma.Sql): Prisma.Sql {
  const { everywhere, whole, committees } = reachOf(actor);
  if (everywhere) return Prisma.sql`true`;
  return Prisma.sql`(${municipality} = ANY(${[...whole]}::uuid[]) OR ${committee} = ANY(${[...committees]}::uuid[]))`;
}

/** A condition on a row of `cycle c`: whether the actor sees the year. */
export function yearSeen(actor: Actor): Prisma.Sql {
  return Prisma.sql`(c.status <> 'PLANNED' OR ${ownOfYear(actor)})`;
}

/** A condition on a row of `cycle c`: whether it is a year of the actor's own. */
export const ownOfYear = (actor: Actor) => ownOf(actor, Prisma.sql`c.municipality_id`, Prisma.sql`c.committee_id`);

/** A condition on a row of `committee_case s`: whether the actor sees the case. */
export function caseSeen(wanted: Wanted): Prisma.Sql {
  const { committees } = reachOf(wanted.actor);
  const shared = committees.length === 0 ? Prisma.sql`false` : sharedBy(wanted, committees);
  return Prisma.sql`(s.is_public OR ${ownOf(wanted.actor, Prisma.sql`s.municipality_id`, Prisma.sql`s.lead_committee_id`)} OR ${shared})`;
}

/** A condition on a row of `committee_case s`: whether one of these committees shares the case. */
const sharedBy = (wanted: Wanted, committees: readonly string[]) =>
  Prisma.sql`EXISTS (SELECT FROM ${rowsIn(wanted, 'case_partner')} q WHERE q.case_id = s.id AND q.committee_id = ANY(${[...committees]}::uuid[]))`;

/** A meeting's id where the actor sees the meeting; with what is to be joined for it. */
export function meetingTold(wanted: Wanted, id: Prisma.Sql): { readonly id: Prisma.Sql; readonly joined: Prisma.Sql } {
  const seen = Prisma.sql`FROM ${source(wanted, 'meeting_committee')} x JOIN ${source(wanted, 'cycle')} c ON c.id = x.cycle_id
    WHERE ${placed(wanted)} AND ${yearSeen(wanted.actor)}`;
  // In a table it is looked up by its key; what is known is a function's, to be gone through once.
  return wanted.knownAt === undefined
    ? {
        id: Prisma.sql`CASE WHEN EXISTS (SELECT ${seen} AND x.meeting_id = ${id}) THEN ${id} END`,
        joined: Prisma.empty,
      }
    : {
        id: Prisma.sql`g.meeting_id`,
        joined: Prisma.sql`LEFT JOIN (SELECT DISTINCT x.meeting_id ${seen}) g ON g.meeting_id = ${id}`,
      };
}

/** A condition on a row of `committee_case s`: whether one of the committees asked about leads or shares the case. */
export function concerning(wanted: Wanted): Prisma.Sql {
  const { committees } = wanted;
  if (committees === undefined) return Prisma.empty;
  return Prisma.sql`AND (s.lead_committee_id = ANY(${[...committees]}::uuid[]) OR ${sharedBy(wanted, committees)})`;
}

/**
 * A condition on a row: whether the actor is told exact numbers where few persons are behind them. They are those whose
 * committee it is, and the analysts of the municipality.
 */
export function countsTold(actor: Actor, municipality: Prisma.Sql, committee: Prisma.Sql): Prisma.Sql {
  const { counted } = reachOf(actor);
  return Prisma.sql`(${ownOf(actor, municipality, committee)} OR ${municipality} = ANY(${[...counted]}::uuid[]))`;
}

/** Each committee as `k`, called what it was called on a day, with its municipality. */
export function committeesOf(wanted: Wanted): Prisma.Sql {
  const { asOf, municipalities, committees } = wanted;
  return Prisma.sql`SELECT k.id, k.slug, k.municipality_id, y.number AS municipality_number, y.name AS municipality_name,
      y.time_zone, n.number, n.name
    FROM ${rowsIn(wanted, 'committee')} k JOIN ${rowsIn(wanted, 'municipality')} y ON y.id = k.municipality_id
    LEFT JOIN (
      SELECT DISTINCT ON (x.committee_id) x.committee_id, x.number, x.name FROM ${rowsIn(wanted, 'committee_name')} x WHERE ${placed(wanted)}
      ORDER BY x.committee_id, x.valid_from <= ${asOf}::date DESC, abs(x.valid_from - ${asOf}::date)) n ON n.committee_id = k.id
    WHERE true
      ${municipalities ? Prisma.sql`AND k.municipality_id = ANY(${[...municipalities]}::uuid[])` : Prisma.empty}
      ${committees ? Prisma.sql`AND k.id = ANY(${[...committees]}::uuid[])` : Prisma.empty}`;
}

/** The columns of `committeesOf`, joined as `k`, that every row begins with after its id. */
export const BELONGS = Prisma.sql`k.municipality_number, k.municipality_name, k.slug AS committee,
  k.number AS committee_number, k.name AS committee_name`;

/** A condition: whether a span of days, or the year where it has none, touches what is asked for. */
export function within({ from, to }: Wanted, first: Prisma.Sql, last: Prisma.Sql, year: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${to === undefined ? Prisma.sql`true` : Prisma.sql`coalesce(${first}, ${last}, make_date(${year}, 1, 1)) <= ${to}::date`}
    AND ${from === undefined ? Prisma.sql`true` : Prisma.sql`coalesce(${last}, ${first}, make_date(${year}, 12, 31)) >= ${from}::date`})`;
}
