import { isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ActInTransaction } from '@naerhjul/domain/act.ts';
import { FILTERS } from '@naerhjul/domain/saved-view/saved-view.rules.ts';
import { schema } from '@naerhjul/schema/index.ts';
import { refused } from '../access/forgetful.ts';
import { plantUser, type PlantedUser } from '../access/planted-access.ts';
import { keyOf } from '../testkit/api.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';

// In the order that the database keeps it in.
const ROADS = JSON.stringify({
  sort: { field: 'number', order: 'DESC' },
  filter: { text: 'vei', years: [2026] },
  columns: ['number', 'title'],
});
const VIEWS = `query($municipality: String!) {
  viewer { savedViews(municipality: $municipality, list: CASE) { name query isShared viewerCanEdit viewerCanRemove } }
}`;

let w: World;
let owner: PlantedUser;
let colleague: PlantedUser;
let admin: PlantedUser;
let foreigner: PlantedUser;
let analyst: PlantedUser;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  const place = rowId(w.municipality);
  const elsewhere = rowId((await world()).municipality);
  owner = await plantUser(w.db, 'COORDINATOR', place);
  colleague = await plantUser(w.db, 'COORDINATOR', place);
  admin = await plantUser(w.db, 'MUNICIPAL_ADMIN', place);
  foreigner = await plantUser(w.db, 'MUNICIPAL_ADMIN', elsewhere);
  analyst = await plantUser(w.db, 'ANALYST', place);
});

interface View {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

const tries = (by: PlantedUser, verb: Verb, input: object) =>
  w.ask<Readonly<Record<string, View>>>(documentOf(verb), { input }, { key: keyOf(by.actor) });
const codeOf = async (by: PlantedUser, verb: Verb, input: object) =>
  (await tries(by, verb, input)).errors?.[0]?.extensions;

let named = 0;
async function kept(by: PlantedUser, more: object = {}): Promise<View> {
  const name = `Veisaker ${(named += 1)}`;
  const { data } = await tries(by, 'saveView', { ...where(), name, list: 'CASE', query: ROADS, ...more });
  const view = data?.['saveView'];
  if (view === undefined) throw new Error(`${name} was not kept`);
  return view;
}

const where = () => ({ municipality: w.municipality.number });
async function seenBy(by: PlantedUser, name: string) {
  const { data } = await w.ask<{ viewer: { savedViews: readonly View[] } }>(VIEWS, where(), { key: keyOf(by.actor) });
  return data?.viewer.savedViews.find((view) => view.name === name);
}
const row = (id: string) => w.db.prisma.savedView.findUnique({ where: { id: rowId({ id }) } });

describe('a way to look at a list', () => {
  it('is kept for oneself, and for all who work in the municipality once it is shared', async () => {
    const { id, name, version } = await kept(owner);
    const all = { name, query: ROADS, isShared: false, viewerCanEdit: true, viewerCanRemove: true };
    expect(await seenBy(owner, name)).toEqual(all);
    const others = [colleague, admin, foreigner, analyst];
    expect(await Promise.all(others.map((by) => seenBy(by, name)))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);

    await tries(owner, 'updateView', { id, isShared: true, expectedVersion: version });
    expect(await seenBy(colleague, name)).toEqual({
      ...all,
      isShared: true,
      viewerCanEdit: false,
      viewerCanRemove: false,
    });
    expect(await seenBy(admin, name)).toMatchObject({ viewerCanEdit: false, viewerCanRemove: true });
    expect([await seenBy(foreigner, name), await seenBy(analyst, name)]).toEqual([undefined, undefined]);
  });

  it('is changed by its owner alone, and of two edits the second is told of the first', async () => {
    const { id, name, version } = await kept(owner, { isShared: true });
    expect(await codeOf(colleague, 'updateView', { id, name: 'Noe annet' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await codeOf(foreigner, 'updateView', { id, name: 'Noe annet' })).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await tries(owner, 'updateView', { id, name: `${name} nå`, expectedVersion: version });
    expect(data?.['updateView']).toMatchObject({ name: `${name} nå`, version: version + 1 });
    const late = { id, name: 'For sent', expectedVersion: version };
    expect(await codeOf(owner, 'updateView', late)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect((await row(id))?.name).toBe(`${name} nå`);
  });

  it('is removed by its owner, and a shared one by who looks after the municipality', async () => {
    const [own, shared] = [await kept(owner), await kept(owner, { isShared: true })];
    expect(await codeOf(admin, 'removeView', { id: own.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await codeOf(colleague, 'removeView', { id: shared.id })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect([await row(own.id), await row(shared.id)]).not.toContain(null);
    await tries(owner, 'removeView', { id: own.id });
    await tries(admin, 'removeView', { id: shared.id });
    expect([await row(own.id), await row(shared.id)]).toEqual([null, null]);
  });

  it('goes with its owner when they are forgotten, unless others use it', async () => {
    const gone = await plantUser(w.db, 'COORDINATOR', rowId(w.municipality));
    const [own, shared] = [await kept(gone), await kept(gone, { isShared: true })];
    const data = { anonymisedAt: new Date('2026-06-01T12:00:00Z') };
    await w.db.prisma.user.update({ where: { id: gone.userId }, data });
    expect([await row(own.id), (await row(shared.id))?.name]).toEqual([null, shared.name]);
  });

  it('is refused to those who do not work there, and under a name that one has used', async () => {
    const { name } = await kept(owner);
    const input = { ...where(), name, list: 'CASE', query: ROADS };
    for (const by of [foreigner, analyst]) {
      expect(await codeOf(by, 'saveView', input)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await codeOf(owner, 'saveView', input)).toMatchObject({ code: 'ALREADY_EXISTS', field: 'name' });
    expect(await w.db.prisma.savedView.count({ where: { name } })).toBe(1);
  });

  it.each([
    ['{', 'query'],
    ['{"filter":{"municipality":"3301"}}', 'query.filter.municipality'],
    ['{"filter":{"nothing":1}}', 'query.filter.nothing'],
    ['{"filter":{"text":{"deep":1}}}', 'query.filter.text'],
    ['{"filter":{},"more":1}', 'query'],
  ])('is not kept when it asks for %s', async (query, field) => {
    const input = { ...where(), name: `Uten ${field}`, list: 'CASE', query };
    expect(await codeOf(owner, 'saveView', input)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
    expect(await w.db.prisma.savedView.count({ where: { name: `Uten ${field}` } })).toBe(0);
  });

  it('keeps nothing of whom one looks for by name', async () => {
    const query = '{"filter":{"name":"Kari"}}';
    const input = { ...where(), name: 'Folk', list: 'PERSON', query };
    expect(await codeOf(owner, 'saveView', input)).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

it.each(Object.entries(FILTERS))('what the list %s may be narrowed by is what the API takes', (list, fields) => {
  const name = list.replaceAll(
    /(?:^|_)([A-Z])([A-Z]*)/g,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
  const filter = schema.getType(`${name}Filter`);
  if (!isInputObjectType(filter)) throw new Error(`${name} has no filter`);
  expect(fields.filter((field) => filter.getFields()[field] === undefined)).toEqual([]);
});

type Db = ActInTransaction['db'];
const NOT_PRIVILEGED = '42501';
const NOT_THERE = 'P2025';
const outcome = (by: PlantedUser, work: (db: Db) => Promise<unknown>) => refused(w.db)(by.actor, work);
const seen = (id: string) => (db: Db) => db.savedView.findUniqueOrThrow({ where: { id } });
const changed = (id: string) => (db: Db) => db.savedView.update({ where: { id }, data: { isShared: true } });
const removed = (id: string) => (db: Db) => db.savedView.delete({ where: { id } });
const made = (by: PlantedUser, userId: string) =>
  outcome(by, (db) =>
    db.savedView.create({
      data: { municipalityId: rowId(w.municipality), userId, list: 'CASE', name: 'Plantet', query: {} },
    }),
  );

describe('code that forgets to ask whose a view is', () => {
  it('sees, changes and removes no more of them than its caller may', async () => {
    const [own, shared] = [rowId(await kept(owner)), rowId(await kept(owner, { isShared: true }))];
    for (const by of [colleague, admin, foreigner, analyst]) {
      expect([await outcome(by, seen(own)), await outcome(by, changed(own)), await outcome(by, removed(own))]).toEqual([
        NOT_THERE,
        NOT_THERE,
        NOT_THERE,
      ]);
      expect(await outcome(by, changed(shared))).toBe(NOT_THERE);
      expect(await outcome(by, removed(shared))).toBe(by === admin ? undefined : NOT_THERE);
      expect(await outcome(by, seen(shared))).toBe(by === colleague || by === admin ? undefined : NOT_THERE);
    }
  });

  it('makes none for somebody else, and none where its caller does not work', async () => {
    expect(await made(owner, owner.userId)).toBeUndefined();
    expect(await made(owner, colleague.userId)).toBe(NOT_PRIVILEGED);
    expect(await made(foreigner, foreigner.userId)).toBe(NOT_PRIVILEGED);
    expect(await made(analyst, analyst.userId)).toBe(NOT_PRIVILEGED);
  });
});

it('has a view in one municipality by its id, and in no other', async () => {
  const { id } = await kept(owner);
  const node = '($id: ID!) { node(id: $id) { id } }';
  const of = async (by: PlantedUser) => (await w.ask(`query${node}`, { id }, { key: keyOf(by.actor) })).data;
  expect(id).toBe(globalId('SavedView', rowId({ id })));
  expect(await of(owner)).toEqual({ node: { id } });
  expect(await of(colleague)).toEqual({ node: null });
});
