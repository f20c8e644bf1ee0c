import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { asked, filtersOf, idsOf, LISTS, ordersOf, pageOf } from './lists.ts';
import { plenty, type Plenty } from './plenty.ts';

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

it('the lists are those we know of', () => {
  expect(LISTS.map(({ name }) => name).toSorted()).toEqual([
    'agendaItems',
    'agreements',
    'annualReports',
    'apiClients',
    'auditEntries',
    'caseStatusEvents',
    'caseStatuses',
    'caseThemes',
    'cases',
    'committees',
    'coordinators',
    'cycles',
    'dialogues',
    'districts',
    'electionRounds',
    'evaluations',
    'exchanges',
    'findings',
    'goodExamples',
    'mayorVisits',
    'meetings',
    'memberships',
    'municipalities',
    'offices',
    'outsideActors',
    'people',
    'phases',
    'priorities',
    'regulations',
    'roleGrants',
    'schedule',
    'seats',
    'settlements',
    'trainings',
    'users',
    'webhookDeliveries',
    'webhooks',
    'wheels',
    'workingGroups',
  ]);
});

describe.each(LISTS.map((list) => [list.name, list] as const))('the list of %s', (name, list) => {
  let w: Plenty;
  let whole: readonly string[];
  beforeAll(async () => {
    w = await (known ??= plenty());
    whole = idsOf(await pageOf(w, list, { first: 500 }));
  }, 60_000);

  it('can be paged both ways, by number, filtered, and sorted, as every other', () => {
    const args = list.args.map((arg) => arg.name);
    expect(args).toEqual(expect.arrayContaining(['first', 'last', 'after', 'before', 'offset']));
    expect(filtersOf(list)).toContain('changedSince');
    // The schedule has the one order that a calendar has, and its filter for arguments.
    expect([...args, name === 'schedule' ? 'orderBy' : '', name === 'schedule' ? 'filter' : '']).toEqual(
      expect.arrayContaining(['orderBy', 'filter']),
    );
    const type = getNamedType(list.type);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(fields.toSorted()).toEqual(['edges', 'pageInfo', 'totalCount']);
  });

  it('counts all there are, on whatever page', async () => {
    expect(whole.length).toBeGreaterThan(10);
    const select =
      'totalCount edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
    for (const wanted of [{ first: 3 }, { last: 2 }, { first: 0 }, { first: 2, offset: 5 }]) {
      expect((await pageOf(w, list, wanted, { select })).totalCount).toBe(whole.length);
    }
  });

  it('gives fifty unless asked for another number', async () => {
    expect(idsOf(await pageOf(w, list, {}))).toEqual(whole.slice(0, 50));
  });

  it('gives the public at most a hundred, and who is signed in at most five hundred', async () => {
    for (const [as, most] of [
      ['public', 100],
      ['staff', 500],
    ] as const) {
      for (const way of ['first', 'last'] as const) {
        expect((await asked(w, list, { [way]: most }, { as })).refusal).toBeUndefined();
        const { refusal } = await asked(w, list, { [way]: most + 1 }, { as });
        expect(refusal).toMatchObject({
          code: 'INVALID_INPUT',
          fields: [{ field: way, fault: 'too_big', limit: expect.any(Number) }],
        });
      }
    }
  });

  it.each([
    [{ first: -1 }, 'first'],
    [{ last: -1 }, 'last'],
    [{ offset: -1 }, 'offset'],
    [{ offset: 10_001 }, 'offset'],
    [{ first: 1, last: 1 }, 'last'],
    [{ offset: 1, last: 1 }, 'offset'],
    [{ offset: 1, after: 'x' }, 'offset'],
    [{ offset: 1, before: 'x' }, 'offset'],
  ])('refuses %o', async (wanted, field) => {
    expect((await asked(w, list, wanted)).refusal).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
  });

  it('takes the farthest page there may be', async () => {
    expect(idsOf(await pageOf(w, list, { offset: 10_000, first: 10 }))).toEqual([]);
  });

  it('refuses a cursor that is none of its own', async () => {
    const other = LISTS.find((one) => one.name !== name && one.name !== 'schedule');
    const foreign = other && (await pageOf(w, other, { first: 1 })).pageInfo.endCursor;
    const [order = ''] = ordersOf(list);
    const strange = [
      foreign ?? '',
      '',
      'hei',
      '💥',
      'a'.repeat(5_000),
      encoded(null),
      encoded([]),
      encoded({ order }),
      encoded([order]),
      encoded([order, 'x', 'y']),
      encoded([order, null, 'not-an-id']),
      encoded([order, { gt: 1 }, '00000000-0000-4000-8000-000000000000']),
      encoded([order, '\0', '00000000-0000-4000-8000-000000000000']),
      encoded(['2026-02-31', 0, '0', 1, 1, '00000000-0000-4000-8000-000000000000']),
      encoded(['2026-01-01', 0, '0', 1, 1, '------------------------------------']),
      encoded(['2026-01-01', 0, '0', 999_999_999, 1, 'g0000000-0000-4000-8000-000000000000']),
    ];
    for (const [at, cursor] of strange.entries()) {
      // Every other one from the end: whichever way one goes, it is read by the same rule.
      const way = at % 2 === 0 ? { first: 2, after: cursor } : { last: 2, before: cursor };
      const { refusal } = await asked(w, list, way);
      expect([way, refusal]).toMatchObject([way, { code: 'BAD_CURSOR' }]);
    }
  });

  it.each(ordersOf(list))('never breaks on a made-up cursor of %s', async (order) => {
    const id = '00000000-0000-4000-8000-000000000000';
    const own = `${getNamedType(list.type).name.replace('Connection', '')}.${order}`;
    const values = [
      Number.MAX_SAFE_INTEGER,
      -(2 ** 31) - 1,
      '-271821-04-20T00:00:00.000Z',
      '+275760-09-13T00:00:00.000Z',
      'å'.repeat(2_000),
      "'; DROP TABLE change; --",
      null,
      id,
    ];
    const shapes = [
      (value: unknown) => [own, value, id],
      (value: unknown) => [own, value, value, id],
      (value: unknown) => [own, id, value, id],
    ] as const;
    // Each value in one shape, and in another one in the next order.
    for (const [nth, value] of values.entries()) {
      const parts = shapes[(nth + ordersOf(list).indexOf(order)) % shapes.length]?.(value);
      const { page, refusal } = await asked(w, list, { first: 2, after: encoded(parts), orderBy: [order] });
      expect([parts, page ? 'BAD_CURSOR' : refusal?.code]).toEqual([parts, 'BAD_CURSOR']);
    }
  });

  it.each(ordersOf(list))('refuses a cursor of another order than %s', async (order) => {
    const other = ordersOf(list).find((one) => one !== order);
    const { pageInfo } = await pageOf(w, list, { first: 1, orderBy: [order] });
    const wanted = { first: 1, after: pageInfo.endCursor, orderBy: [other ?? ''] };
    expect((await asked(w, list, wanted)).refusal).toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('gives by number the same pages as by cursor', async () => {
    for (const size of [5]) {
      const pages: (readonly string[])[] = [];
      for (let offset = 0; offset <= whole.length; offset += size) {
        const page = await pageOf(w, list, { first: size, offset });
        pages.push(idsOf(page));
        expect(page.pageInfo.hasNextPage).toBe(offset + size < whole.length);
        const { endCursor } = page.pageInfo;
        if (endCursor === null) continue;
        const next = await pageOf(w, list, { first: size, after: endCursor });
        expect(idsOf(next)).toEqual(whole.slice(offset + size, offset + 2 * size));
      }
      expect(pages.flat()).toEqual(whole);
    }
  });

  it('gives what is between two cursors, from either end', async () => {
    const { edges } = await pageOf(w, list, { first: 500 });
    const [after, before] = [edges[2]?.cursor ?? null, edges[9]?.cursor ?? null];
    expect(idsOf(await pageOf(w, list, { after, before, first: 100 }))).toEqual(whole.slice(3, 9));
    expect(idsOf(await pageOf(w, list, { after, before, first: 2 }))).toEqual(whole.slice(3, 5));
    expect(idsOf(await pageOf(w, list, { after, before, last: 2 }))).toEqual(whole.slice(7, 9));
  });
});

/** One municipality for all of them: none of them changes it. */
let known: Promise<Plenty> | undefined;
