import type { Args, Asking } from './asking.ts';
import type { Selected, Selecting } from './select.ts';

/** A list, as a statement reads it. Its rows are called `c` in `where`. */
export interface Listed {
  readonly type: string;
  /** Common table expressions that the table rests on. */
  readonly before?: string;
  readonly table: string;
  readonly where: string;
  /** Whether there is anything to tell; where there isn't, what is asked may have to be refused. */
  readonly exists: string;
  readonly order: (row: string) => string;
  /** Where a row stands, as JSON text. */
  readonly cursor: (row: string) => string;
  /** What comes after a cursor; undefined where it is none. */
  readonly after?: (cursor: string, row: string) => string | undefined;
}

/** How a root field is told; undefined where what is asked isn't known here. */
export type RootRoad = (
  asking: Asking,
  args: Args,
  selected: readonly Selected[],
  select: Selecting,
) => string | undefined;

const SIZE = 50;
const MOST = 100;
const MOST_SKIPPED = 10_000;

const isNone = (value: unknown): value is null | undefined => value === null || value === undefined;
const base64url = (text: string) => `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** A root field that is a list by the contract of all lists: a page is cut before anything is looked up for its rows. */
export function connection(of: (asking: Asking, args: Args) => Listed | undefined): RootRoad {
  return (asking, args, selected, select) => {
    const { first, last, before, offset } = args;
    const after = typeof args['after'] === 'string' ? args['after'] : undefined;
    if (!isNone(last) || !isNone(before) || (!isNone(offset) && after !== undefined) || after === '') return undefined;
    const size = isNone(first) ? SIZE : Number(first);
    const skipped = isNone(offset) ? 0 : Number(offset);
    if (size < 0 || size > MOST || skipped < 0 || skipped > MOST_SKIPPED) return undefined;
    const listed = of(asking, args);
    if (listed === undefined) return undefined;
    const beyond = after === undefined ? 'true' : listed.after?.(after, 'c');
    if (beyond === undefined) return undefined;
    const page = `page AS MATERIALIZED (SELECT c.* FROM ${listed.table} c
      WHERE ${listed.where} AND ${beyond} ORDER BY ${listed.order('c')} LIMIT ${size + 1} OFFSET ${asking.value(skipped, 'int')})`;
    const has = { next: `(SELECT count(*) > ${size} FROM page)`, previous: String(skipped > 0 || after !== undefined) };
    const shown = `SELECT p.* FROM page p ORDER BY ${listed.order('p')} LIMIT ${size}`;
    // Where there is nothing to stand at, it is where the caller asked from.
    const since = after === undefined ? 'NULL' : asking.value(after, 'text');
    const cursorAt = (place: 'first' | 'last') =>
      `coalesce((SELECT ${place}_value(${base64url(listed.cursor('s'))}) OVER () FROM (${shown}) s LIMIT 1), ${since})`;
    const columns = select.columns(selected, {
      totalCount: () => `(SELECT count(*)::int FROM ${listed.table} c WHERE ${listed.where})`,
      pageInfo: ({ selections }) =>
        select.object(selections, {
          hasNextPage: () => has.next,
          hasPreviousPage: () => has.previous,
          startCursor: () => cursorAt('first'),
          endCursor: () => cursorAt('last'),
        }),
      edges: ({ selections }) => {
        const row = asking.row();
        const told = select.columns(selections, {
          cursor: () => base64url(listed.cursor(row)),
          node: (node) => select.of(listed.type, row, node.selections),
        });
        return (
          told &&
          `array_to_json(ARRAY(SELECT row_to_json(r$) FROM (SELECT ${told} FROM (${shown}) ${row} ORDER BY ${listed.order(row)}) r$))`
        );
      },
    });
    if (columns === undefined) return undefined;
    const tables = [listed.before, page].filter((one) => one !== undefined).join(', ');
    return `(WITH ${tables} SELECT row_to_json(r$) FROM (SELECT ${columns}) r$ WHERE ${listed.exists})`;
  };
}
