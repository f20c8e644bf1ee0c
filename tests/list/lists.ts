import { schema } from '@naerhjul/schema/index.ts';
import { getNamedType, isEnumType, isInputObjectType, type GraphQLField } from 'graphql';
import type { AskedBy, Problem, World } from '../testkit/world.ts';

/** A world, and the numbers of several municipalities where there are some. */
type Listed = World & { readonly numbers?: readonly string[] };

const fields = schema.getQueryType()?.getFields() ?? {};

type Field = GraphQLField<unknown, unknown>;
const all = Object.values(fields).filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
/** What is declared as a part of something else can be read by id; that is all of one making. */
const isPart = (list: Field) => ordersOf(list).includes('ID_ASC');

/** Every list that can be asked for, as the schema tells, but those of parts. */
export const LISTS = all.filter((list) => !isPart(list));
/** The lists of what is a part of something else. */
export const PARTS = all.filter(isPart);

/** What a list is of. */
export const typeOf = ({ type }: Field) => getNamedType(type).name.replace('Connection', '');

function argOf({ args }: Field, name: string) {
  return args.find((arg) => arg.name === name);
}

/** The orders a list can be asked for in; none where it has one of its own. */
export function ordersOf(list: Field): readonly string[] {
  const arg = argOf(list, 'orderBy');
  const type = arg && getNamedType(arg.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** What can be filtered by: the fields of the filter, and the list's own arguments. */
export function filtersOf(list: Field): readonly string[] {
  const type = getNamedType(argOf(list, 'filter')?.type);
  const own = list.args.map(({ name }) => name);
  return isInputObjectType(type) ? [...Object.keys(type.getFields()), ...own] : own;
}

export interface Wanted {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly offset?: number | null;
  readonly orderBy?: readonly string[];
  readonly changedSince?: string;
  /** Further fields of the filter. */
  readonly filter?: Readonly<Record<string, unknown>>;
}

export interface Page {
  readonly totalCount?: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

const PAGE = 'edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';

/** Asks for a page of a list, of one municipality where the list can tell them apart. */
export async function asked(
  { ask, municipality, numbers }: Listed,
  list: Field,
  { filter, changedSince, ...wanted }: Wanted,
  { select = PAGE, ...by }: AskedBy & { readonly select?: string } = {},
): Promise<{ readonly page?: Page; readonly refusal?: Problem['extensions'] }> {
  const own = { ...filter, ...(changedSince === undefined ? {} : { changedSince }) };
  const hasFilter = argOf(list, 'filter') !== undefined;
  const of =
    list.name === 'municipalities'
      ? { numbers: numbers ?? [municipality.number] }
      : { municipality: municipality.number };
  const values: Readonly<Record<string, unknown>> = hasFilter
    ? { ...wanted, filter: { ...of, ...own } }
    : { ...wanted, ...own, ...of, from: '2026-01-01', to: '2026-12-31' };
  const given = list.args.filter(({ name }) => name in values);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const { data, errors } = await ask<Record<string, Page>>(
    `query(${declared}) { ${list.name}(${passed}) { ${select} } }`,
    values,
    by,
  );
  const page = data?.[list.name];
  const refusal = errors?.[0]?.extensions ?? (errors ? { message: errors[0]?.message } : undefined);
  return { ...(page ? { page } : {}), ...(refusal ? { refusal } : {}) };
}

export async function pageOf(w: Listed, list: Field, wanted: Wanted, by: AskedBy & { readonly select?: string } = {}) {
  const { page, refusal } = await asked(w, list, wanted, by);
  if (page === undefined) throw new Error(`${list.name}: ${JSON.stringify(refusal)}`);
  return page;
}

export const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

export function listNamed(name: string): Field {
  const found = LISTS.find((list) => list.name === name);
  if (found === undefined) throw new Error(`there is no list of ${name}`);
  return found;
}

/** Walks a list from one end to the other, page by page, and calls back between the pages. */
export async function walk(
  w: Listed,
  list: Field,
  {
    backward = false,
    size,
    between,
    ...wanted
  }: Wanted & {
    readonly backward?: boolean;
    readonly size: () => number;
    readonly between?: (page: Page) => Promise<unknown>;
  },
): Promise<readonly string[]> {
  const pages: (readonly string[])[] = [];
  for (let cursor: string | null = null; ;) {
    const page: Page = await pageOf(
      w,
      list,
      backward ? { ...wanted, last: size(), before: cursor } : { ...wanted, first: size(), after: cursor },
    );
    pages.push(idsOf(page));
    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return (backward ? pages.toReversed() : pages).flat();
    cursor = backward ? startCursor : endCursor;
    await between?.(page);
  }
}
