import { beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../change/one-of-each.ts';
import { asked, filtersOf, idsOf, LISTS, ordersOf, pageOf, PARTS, typeOf, walk } from './lists.ts';
import { plenty, rowId, type Plenty } from './plenty.ts';

interface Rows {
  findMany(args: object): Promise<readonly Readonly<Record<string, string | number | Date>>[]>;
}

let w: Plenty;
beforeAll(async () => {
  w = await plenty();
}, 60_000);

it('whatever the change log tells of has a list', () => {
  const listed: ReadonlySet<string> = new Set([...LISTS, ...PARTS].map(typeOf));
  expect(ENTITIES.filter((entity) => !listed.has(entity))).toEqual([]);
});

describe.each(PARTS.map((list) => [list.name, list] as const))('the list of %s', (_name, list) => {
  const columns = filtersOf(list).filter((filter) => filter.endsWith('Id'));
  const rowsOf = async () => {
    const type = typeOf(list);
    const rows = (w.db.prisma as unknown as Readonly<Record<string, Rows>>)[
      type.charAt(0).toLowerCase() + type.slice(1)
    ];
    if (rows === undefined) throw new Error(`there are no rows of ${type}`);
    return rows.findMany({ where: { municipalityId: w.municipalityId } });
  };

  it('gives every row, in any order, page by page from either end, and what changed since', async () => {
    const rows = await rowsOf();
    const ids = rows.map(({ id }) => String(id)).toSorted();
    expect(ids.length).toBeGreaterThan(6);
    expect(ordersOf(list)).toEqual(expect.arrayContaining(['CREATED_AT_ASC', 'UPDATED_AT_DESC', 'ID_ASC']));
    for (const [nth, order] of ordersOf(list).entries()) {
      const orderBy = [order];
      const whole = idsOf(await pageOf(w, list, { first: 500, orderBy }));
      expect(whole.map(rowId).toSorted()).toEqual(ids);
      expect(await walk(w, list, { size: () => 5, orderBy, backward: nth % 2 === 0 })).toEqual(whole);
    }
    expect(idsOf(await pageOf(w, list, { first: 500, orderBy: ['ID_ASC'] })).map(rowId)).toEqual(ids);
    const moments = rows
      .map(({ updatedAt }) => new Date(updatedAt ?? ''))
      .toSorted((a, b) => a.getTime() - b.getTime());
    const since = moments[3] ?? new Date(0);
    const later = rows.filter(({ updatedAt }) => new Date(updatedAt ?? '') > since).map(({ id }) => String(id));
    const select = 'totalCount edges { cursor node { id } }';
    const changed = await pageOf(w, list, { first: 500, changedSince: since.toISOString() }, { select });
    expect(idsOf(changed).map(rowId).toSorted()).toEqual(later.toSorted());
    expect(changed.totalCount).toBe(later.length);
  });

  it.runIf(columns.length > 0)('gives the parts of one thing', async () => {
    const rows = await rowsOf();
    for (const column of columns) {
      const of = String(rows[2]?.[column]);
      const node = PARENTS[column] ?? column.charAt(0).toUpperCase() + column.slice(1, -2);
      const filter = { [column]: Buffer.from(`${node}:${of}`).toString('base64') };
      const expected = rows.filter((row) => row[column] === of).map(({ id }) => String(id));
      expect(
        idsOf(await pageOf(w, list, { first: 500, filter }))
          .map(rowId)
          .toSorted(),
      ).toEqual(expected.toSorted());
    }
  });
});

/** What is meant where the column is called otherwise than the concept. */
const PARENTS: Readonly<Record<string, string>> = { visitId: 'MayorVisit' };

it('the list of parts of a municipality that there is none of is refused, not empty', async () => {
  const [list] = PARTS;
  if (list === undefined) throw new Error('there is no list of parts');
  const { refusal } = await asked({ ...w, municipality: { ...w.municipality, number: 'ingen' } }, list, {});
  expect(refusal).toMatchObject({ code: 'NOT_FOUND', what: 'Municipality', id: 'ingen' });
});
