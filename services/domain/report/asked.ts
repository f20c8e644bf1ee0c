import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { z } from 'zod';
import type { Act } from '../act.ts';
import { today, type Day } from '../calendar.ts';
import { invalid, read, year } from '../input.ts';
import { Refusal } from '../refusal.ts';

/** When a report is about, and where. What is null or undefined limits nothing. */
export interface ReportAsked {
  /** The number of the municipality. */
  readonly municipality?: string | null | undefined;
  /** Today unless given. */
  readonly asOf?: Day | null | undefined;
  /** A moment that was; all that is known by now unless given. */
  readonly knownAt?: Date | null | undefined;
}

/** The committees and years that a report is about. */
export interface YearsAsked extends ReportAsked {
  /** Short names. */
  readonly committees?: readonly string[] | null | undefined;
  readonly fromYear?: number | null | undefined;
  readonly toYear?: number | null | undefined;
}

/** What every report tells of itself. */
export interface ReportTold {
  readonly asOf: Day;
  /** Null where it tells all that is known by now. */
  readonly knownAt: Date | null;
}

interface Settled extends ReportTold {
  readonly placeId: string | undefined;
  /** The ids of the municipality, as an argument of a statement. */
  readonly places: Prisma.Sql;
  /** The moment in the record, as an argument of a statement. */
  readonly moment: Prisma.Sql;
}

/** Settles where and when a report is about. Refuses a municipality that there isn't, and a moment that lies ahead. */
export async function settleAsked(act: Act, asked: ReportAsked): Promise<Settled> {
  const number = asked.municipality ?? null;
  const knownAt = asked.knownAt ?? null;
  if (knownAt !== null && knownAt > (act.askedAt ?? act.now)) {
    throw invalid('knownAt', 'must not lie ahead: what will be known then is not known yet', 'too_late');
  }
  const place = number === null ? null : await act.db.municipality.findUnique({ where: { number } });
  if (number !== null && place === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  return {
    asOf: asked.asOf ?? today(act.now, place?.timeZone ?? 'Europe/Oslo'),
    knownAt,
    placeId: place?.id,
    places: listOf(place === null ? null : [place.id], 'uuid'),
    moment: Prisma.sql`${knownAt?.toISOString() ?? 'infinity'}::timestamptz`,
  };
}

/** The most that a list of a question may hold. */
export const MOST_ASKED = 100;
const yearsInput = z
  .object({
    committees: z.array(z.string()).max(MOST_ASKED).nullish(),
    fromYear: year.nullish(),
    toYear: year.nullish(),
  })
  .refine(({ fromYear, toYear }) => (fromYear ?? 0) <= (toYear ?? 9999), {
    path: ['toYear'],
    message: 'must not be before fromYear',
    params: { fault: 'before_start' },
  });

/** The committees and years that are asked for, as arguments of a statement. Refuses years that end before they begin. */
export function yearsOf({ committees, fromYear, toYear }: YearsAsked, placeId: string | undefined): Prisma.Sql {
  read(yearsInput, { committees, fromYear, toYear });
  return Prisma.sql`${idsOf(committees, placeId)}, ${fromYear ?? null}::integer, ${toYear ?? null}::integer`;
}

type SqlType = 'uuid' | 'integer' | 'case_horizon' | 'case_origin';

/** A list as an argument of a statement; null where it limits nothing. */
export function listOf(values: readonly (string | number)[] | null | undefined, type: SqlType): Prisma.Sql {
  const list = Prisma.raw(`::text[]::${type}[]`);
  return values === undefined || values === null ? Prisma.sql`NULL${list}` : Prisma.sql`${values.map(String)}${list}`;
}

/** The ids behind the short names of committees. */
export function idsOf(slugs: readonly string[] | null | undefined, municipalityId: string | undefined): Prisma.Sql {
  if (slugs === undefined || slugs === null) return Prisma.sql`NULL::uuid[]`;
  return Prisma.sql`ARRAY(SELECT k.id FROM committee k WHERE k.slug = ANY(${[...slugs]}::text[])
    AND (${municipalityId ?? null}::uuid IS NULL OR k.municipality_id = ${municipalityId ?? null}::uuid))`;
}

/**
 * A percentile of days, which has one decimal at most: what floating point leaves after it is taken away, so that it is told as
 * 527.7 and not as 527.7000000000005.
 */
export const inTenths = (days: number | null): number | null => (days === null ? null : Math.round(days * 10) / 10);

/** What is grouped by: none twice, and four at most. */
export const groupsOf = <Group extends string>(groups: readonly [Group, ...Group[]]) =>
  z
    .array(z.enum(groups))
    .max(4, 'must name at most four')
    .refine((asked) => new Set(asked).size === asked.length, {
      message: 'must not name the same twice',
      params: { fault: 'repeated' },
    });
