import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { CaseHorizon, CaseOrigin } from '@naerhjul/prisma/generated/enums.ts';

/** Which cases are asked for: all, but where something is named. */
export interface CaseFilter {
  /** The ids of themes. */
  readonly themes?: readonly string[] | undefined;
  readonly horizons?: readonly CaseHorizon[] | undefined;
  readonly origins?: readonly CaseOrigin[] | undefined;
  /** The years the cases were raised in, which is what reports group by; the year of a number may be another. */
  readonly years?: readonly number[] | undefined;
}

/** Rows of which those of other cases are left out: they tell `of_theme`, `of_horizon`, `of_origin` and `of_day` of the case. */
export function ofSuchCases(rows: Prisma.Sql, { themes, horizons, origins, years }: CaseFilter = {}): Prisma.Sql {
  const asked = [
    themes && Prisma.sql`c.of_theme = ANY(${[...themes]}::uuid[])`,
    horizons && Prisma.sql`c.of_horizon::text = ANY(${[...horizons]}::text[])`,
    origins && Prisma.sql`c.of_origin::text = ANY(${[...origins]}::text[])`,
    years && Prisma.sql`extract(year FROM c.of_day)::int = ANY(${[...years]}::int[])`,
  ].filter((one) => one !== undefined);
  return asked.length === 0 ? rows : Prisma.sql`SELECT c.* FROM (${rows}) c WHERE ${Prisma.join(asked, ' AND ')}`;
}
