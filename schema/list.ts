import { resolveCursorConnection } from '@pothos/plugin-relay';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { isClosedTo } from '@naerhjul/domain/reach.ts';
import { Refusal, type FieldFault } from '@naerhjul/domain/refusal.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { cursorOf, cursorWhere, orderOf, type Term } from './keyset.ts';

const DEFAULT_SIZE = 50;
const MAX_OFFSET = 10_000;

/** The most items on a page. */
export function maxPage({ act }: Context): number {
  return act.actor.kind === 'PUBLIC' ? 100 : 500;
}

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly offset?: number | null | undefined;
  readonly filter?: object | null | undefined;
}

interface Listed<Row, Query> {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly typeName: string;
  readonly args: PageArgs;
  readonly where: object;
  /** The order asked for, and how each of its values sorts; the id always comes last. */
  readonly orderBy: readonly string[];
  readonly orders: Readonly<Record<string, readonly Term[]>>;
  readonly rows: (query: Query) => PromiseLike<Row[]>;
  readonly count: (query: Query) => PromiseLike<number>;
}

/**
 * The one list contract: keyset cursors, an offset for page-numbered screens, a page size with a limit, and a
 * total that is counted only when asked for.
 */
export async function pageOf<Row extends { id: string }, Query>(listed: Listed<Row, Query>) {
  const { context, info, typeName, args, where, orderBy, orders } = listed;
  const isClosed = isClosedTo(context.act.actor, typeName);
  const rows = isClosed ? () => Promise.resolve([]) : listed.rows;
  const count = isClosed ? () => Promise.resolve(0) : listed.count;
  demandPage(args, maxPage(context));
  const sorted = orderBy.flatMap((name) => orders[name] ?? []);
  const terms: readonly Term[] = [
    ...sorted,
    // In the direction of what stands before it, so that one index gives the whole order.
    { field: 'id', kind: 'id', direction: sorted.at(-1)?.direction ?? 'asc' },
  ];
  // Two lists may have an order of the same name.
  const name = `${typeName}.${orderBy.join(',')}`;
  const asked = queryFromInfo({ context, info, typeName, path: ['edges', 'node'] });
  const page = await resolveCursorConnection<Promise<Row[]>>(
    {
      args: connectionArgs(args),
      defaultSize: DEFAULT_SIZE,
      maxSize: maxPage(context),
      toCursor: (row) => cursorOf(name, terms, new Map(Object.entries(row))),
    },
    async ({ after, before, limit, inverted }) => {
      const query = {
        ...asked,
        where: {
          AND: [
            where,
            ...(after === undefined ? [] : [cursorWhere(after, name, terms, true)]),
            ...(before === undefined ? [] : [cursorWhere(before, name, terms, false)]),
          ],
        },
        orderBy: orderOf(terms, inverted),
        take: limit,
      };
      if (!args.offset) return rows(query as Query);
      // The page is cut before anything is looked up for its rows: those that are skipped need nothing.
      const { where: those, orderBy: order, take } = query;
      const cut = await rows({ where: those, orderBy: order, take, skip: args.offset, select: { id: true } } as Query);
      return rows({ ...asked, where: { id: { in: cut.map(({ id }) => id) } }, orderBy: order } as Query);
    },
  );
  if (page.edges.length === 0) await demandMunicipality(context, args.filter);
  return { ...page, pageInfo: pageInfoOf(page, args.offset), count: () => count({ where } as Query) };
}

/**
 * Those of the municipality with this number, by its id: told by the number, the database would look through those of all
 * municipalities for the first that fit. A page of none is refused where there is no such municipality.
 */
export async function within(
  { act }: Context,
  number: string,
): Promise<{ municipalityId: string } | { id: { in: string[] } }> {
  const found = await act.db.municipality.findUnique({ where: { number }, select: { id: true } });
  return found === null ? { id: { in: [] } } : { municipalityId: found.id };
}

interface Ends {
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null | undefined;
  readonly endCursor?: string | null | undefined;
}

/** Where a page stands. The plugin gives an empty text where there is nothing to stand at, which is no cursor. */
export function pageInfoOf<Info extends Ends>({ pageInfo }: { readonly pageInfo: Info }, offset?: number | null) {
  return {
    ...pageInfo,
    // What was skipped comes before the page.
    hasPreviousPage: pageInfo.hasPreviousPage || Boolean(offset),
    startCursor: pageInfo.startCursor || null,
    endCursor: pageInfo.endCursor || null,
  };
}

/** Refuses a municipality that there is none of, so that a mistyped number isn't taken for an empty list. */
async function demandMunicipality({ act }: Context, filter: object | null | undefined) {
  const number = filter && 'municipality' in filter ? filter.municipality : undefined;
  if (typeof number !== 'string' || (await act.db.municipality.count({ where: { number } })) > 0) return;
  throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
}

/** Refuses a page that is none, or too large. */
export function demandPage({ first, last, offset, after, before }: PageArgs, max: number) {
  const fields: FieldFault[] = [];
  const check = (field: string, value: number | null | undefined, limit: number) => {
    if (value === null || value === undefined) return;
    if (value < 0) fields.push({ field, fault: 'too_small', message: 'must be 0 or more' });
    if (value > limit) fields.push({ field, fault: 'too_big', message: `must be at most ${limit}`, limit });
  };
  check('first', first, max);
  check('last', last, max);
  check('offset', offset, MAX_OFFSET);
  if (isGiven(first) && isGiven(last)) {
    fields.push({ field: 'last', fault: 'not_with', message: 'goes without first' });
  }
  if (isGiven(offset) && (isGiven(after) || isGiven(before) || isGiven(last))) {
    fields.push({ field: 'offset', fault: 'not_with', message: 'goes without cursors and without last' });
  }
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

export function connectionArgs({ first, last, after, before }: PageArgs) {
  return { first: first ?? null, last: last ?? null, after: after ?? null, before: before ?? null };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** The argument of every list beside its filter, its order and its cursors. */
export const offsetArg = {
  description: `How many items to skip, for page-numbered screens; at most ${MAX_OFFSET}. Cursors are quicker.`,
} as const;

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are in all, on every page together. Counted only when asked for.',
    resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count(),
  }),
);

/** A list's connection and edge type. */
export function connectionOf<Name extends string>(name: Name, what: string) {
  return [
    { name: `${name}Connection`, description: `A page of ${what}.` },
    { name: `${name}Edge`, description: `One of the ${what}, and where it stands in the list.` },
  ] as const;
}
