import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Actor } from '../act.ts';
import { reachOf } from '../reach.ts';
import type { Wanted } from './dataset.ts';

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
export function caseSeen(actor: Actor): Prisma.Sql {
  const { committees } = reachOf(actor);
  const shared =
    committees.length === 0
      ? Prisma.sql`false`
      : Prisma.sql`EXISTS (SELECT FROM case_partner q WHERE q.case_id = s.id AND q.committee_id = ANY(${[...committees]}::uuid[]))`;
  return Prisma.sql`(s.is_public OR ${ownOf(actor, Prisma.sql`s.municipality_id`, Prisma.sql`s.lead_committee_id`)} OR ${shared})`;
}

/** A condition: whether the actor sees a meeting, by its id. */
export function meetingSeen(actor: Actor, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM meeting_committee l JOIN cycle c ON c.id = l.cycle_id
    WHERE l.meeting_id = ${id} AND ${yearSeen(actor)})`;
}

/** A condition on a row of `committee_case s`: whether one of these committees leads or shares the case. */
export function concerning(committees: readonly string[]): Prisma.Sql {
  return Prisma.sql`AND (s.lead_committee_id = ANY(${[...committees]}::uuid[]) OR EXISTS (
    SELECT FROM case_partner i WHERE i.case_id = s.id AND i.committee_id = ANY(${[...committees]}::uuid[])))`;
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
export function committeesOf({ asOf, municipalities, committees }: Wanted): Prisma.Sql {
  return Prisma.sql`SELECT k.id, k.slug, k.municipality_id, y.number AS municipality_number, y.name AS municipality_name,
      y.time_zone, n.number, n.name
    FROM committee k JOIN municipality y ON y.id = k.municipality_id
    LEFT JOIN LATERAL (
      SELECT o.number, o.name FROM committee_name o WHERE o.committee_id = k.id
      ORDER BY o.valid_from <= ${asOf}::date DESC, abs(o.valid_from - ${asOf}::date) LIMIT 1) n ON true
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
