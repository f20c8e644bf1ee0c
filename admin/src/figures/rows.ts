import type { Group } from './address.ts';

/** A row of the report: what it is grouped by, and its figures; null where a figure does not count. */
export interface Figures {
  readonly status: { readonly code: string; readonly label: string } | null;
  readonly category: string | null;
  readonly committee: {
    readonly slug: string | null;
    readonly number: number | null;
    readonly name: string | null;
  } | null;
  readonly theme: { readonly name: string } | null;
  readonly horizon: string | null;
  readonly origin: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly casesInMunicipality: number;
  readonly casesPerCommittee: number;
  readonly openCases: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly transitions: number | null;
  readonly corrections: number | null;
  readonly medianOpenDays: number | null;
}

/** A row of one day beside the same group on another; a group that one of them lacks is undefined there. */
export interface SideBySide<Row> {
  readonly key: string;
  readonly now: Row | undefined;
  readonly before: Row | undefined;
}
export type Compared = SideBySide<Figures>;

/** What a row is grouped by, the same on every day. */
function keyOf({ status, category, committee, theme, horizon, origin, year, month }: Figures): string {
  return JSON.stringify([status?.code, category, committee?.slug, theme?.name, horizon, origin, year, month]);
}

/** The rows of two days side by side: those of the first in their order, and after them those of the other alone. */
export function sideBySide<Row>(
  now: readonly Row[],
  before: readonly Row[],
  keyOfRow: (row: Row) => string,
): readonly SideBySide<Row>[] {
  const known = new Map(before.map((row) => [keyOfRow(row), row]));
  const rows = now.map((row) => ({ key: keyOfRow(row), now: row, before: known.get(keyOfRow(row)) }));
  const there = new Set(rows.map(({ key }) => key));
  const gone = before.filter((row) => !there.has(keyOfRow(row)));
  return [...rows, ...gone.map((row) => ({ key: keyOfRow(row), now: undefined, before: row }))];
}

export const compared = (now: readonly Figures[], before: readonly Figures[]): readonly Compared[] =>
  sideBySide(now, before, keyOf);

/** Committees share cases, so where they are told apart a case counts for each; in all it counts once. */
export function countOf(row: Figures | undefined, groupBy: readonly Group[]): number {
  if (row === undefined) return 0;
  return groupBy.includes('COMMITTEE') ? row.casesPerCommittee : row.casesInMunicipality;
}
