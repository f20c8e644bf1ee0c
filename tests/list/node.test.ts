import { schema } from '@naerhjul/schema/index.ts';
import { isInterfaceType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../change/one-of-each.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type AskedBy, type World } from '../testkit/world.ts';
import { idsOf, LISTS, pageOf } from './lists.ts';

const NODE = 'query($id: ID!) { node(id: $id) { __typename id } }';
const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';
const encoded = (text: string) => Buffer.from(text).toString('base64');
const decoded = (id: string) => Buffer.from(id, 'base64').toString();

const found = schema.getType('Node');
if (!isInterfaceType(found)) throw new Error('the schema has no objects');
const NODE_TYPE = found;

/** What says who may what; the change log tells nothing of it. */
const OF_ACCESS = [
  'ApiClient',
  'ApiKey',
  'AuditEntry',
  'CalendarAddress',
  'MaskinportenConsumer',
  'RoleGrant',
  'SavedView',
  'Session',
  'User',
  'Webhook',
  'WebhookDelivery',
];

type Node = { readonly __typename: string; readonly id: string } | null;

describe('an object', () => {
  let w: World;
  let planned: readonly string[];
  let ids: readonly string[];
  beforeAll(async () => {
    w = await world();
    await w.givenYear(2026, { size: 2 });
    await w.givenCoordinator();
    const [cycle] = await w.carryOut('planYear', { municipality: w.municipality.number, year: 2027 });
    if (cycle === undefined) throw new Error('no year was planned');
    const { id, ...year } = await w.current('Cycle', cycle);
    const phase = phaseOf({ id, ...year }, 1);
    planned = [id, phase.id, meetingIn(phase).id];
    const lists = LISTS.filter(({ name }) => name !== 'schedule');
    ids = (await Promise.all(lists.map((list) => pageOf(w, list, { first: 3 })))).flatMap(idsOf);
  });

  const nodeOf = async (id: string, by?: AskedBy) => {
    const { data, errors } = await w.ask<{ node: Node }>(NODE, { id }, by);
    return errors?.[0]?.extensions?.['code'] ?? data?.node;
  };

  it('is found by its global id, alone and together with others in the order asked', async () => {
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids) expect(await nodeOf(id)).toEqual({ __typename: decoded(id).split(':')[0], id });
    const backwards = [...ids.toReversed(), ...ids];
    const { nodes } = await w.told<{ nodes: readonly Node[] }>(NODES, { ids: backwards });
    expect(nodes.map((node) => node?.id)).toEqual(backwards);
  });

  it('isn’t found by an id that nothing has', async () => {
    for (const id of ids) expect(await nodeOf(encoded(`${decoded(id).split(':')[0]}:${UNKNOWN}`))).toBeNull();
  });

  it('isn’t found by its id under another type’s name', async () => {
    const types = [...new Set(ids.map((id) => decoded(id).split(':')[0] ?? ''))];
    for (const id of ids) {
      const [type, own] = decoded(id).split(':');
      for (const other of types.filter((one) => one !== type))
        expect(await nodeOf(encoded(`${other}:${own}`))).toBeNull();
    }
  });

  it('of whatever type isn’t found where there is none', async () => {
    const types = schema.getPossibleTypes(NODE_TYPE).map(({ name }) => name);
    expect(types.toSorted()).toEqual([...ENTITIES, ...OF_ACCESS].toSorted());
    for (const type of types) expect([type, await nodeOf(encoded(`${type}:${UNKNOWN}`))]).toEqual([type, null]);
  });

  it('of no type there is is refused as the caller’s fault', async () => {
    for (const type of ['NoSuchThing', 'PageInfo', 'Query', 'ChangeEntry', '__Type', 'constructor', '__proto__', '']) {
      expect(['INVALID_INPUT', 'BAD_USER_INPUT']).toContain(await nodeOf(encoded(`${type}:${UNKNOWN}`)));
    }
  });

  it('that the change feed tells of is found by the id that the feed gives', async () => {
    await w.log.settled();
    const { changes } = await w.told<{ changes: { entries: readonly { readonly id: string }[] } }>(
      'query($number: String!) { changes(municipality: $number, first: 500) { entries { id } } }',
      { number: w.municipality.number },
    );
    const told = [...new Set(changes.entries.map(({ id }) => id))];
    const { nodes } = await w.told<{ nodes: readonly Node[] }>(NODES, { ids: told });
    expect(nodes.map((node) => node?.id)).toEqual(told);
  });

  it('is refused by an id that is none', async () => {
    const [id = ''] = ids;
    const garbage = [
      '',
      ' ',
      'hei',
      '💥',
      encoded(''),
      encoded(':'),
      encoded('Meeting'),
      encoded('Meeting:'),
      encoded('Meeting:1'),
    ];
    const strange = [
      encoded(`Meeting:${UNKNOWN}'`),
      encoded(`Meeting:${UNKNOWN.toUpperCase()}`),
      `${id}x`,
      'x'.repeat(10_000),
    ];
    for (const one of [...garbage, ...strange]) {
      expect([one, await nodeOf(one)]).toEqual([one, 'INVALID_INPUT']);
    }
  });

  it('isn’t shown to the public before it is published, alone or among others', async () => {
    const draft = await w.givenDraft([]);
    const coordinators = ids.filter((id) => decoded(id).startsWith('Coordinator:'));
    const hidden = [...planned, draft.id, ...coordinators];
    expect(coordinators).toHaveLength(1);
    for (const id of hidden) {
      expect(await nodeOf(id)).toMatchObject({ id });
      expect(await nodeOf(id, { as: 'public' })).toBeNull();
    }
    const [open = ''] = ids;
    const { nodes } = await w.told<{ nodes: readonly Node[] }>(NODES, { ids: [...hidden, open] }, { as: 'public' });
    expect(nodes.map((node) => node?.id ?? null)).toEqual([...hidden.map(() => null), open]);
  });

  it('is null in its place for the public when it is of what the public has no access to at all', async () => {
    const [open = '', next = ''] = ids.filter((id) => /^(?:Committee|District):/.test(decoded(id)));
    expect([open, next]).not.toContain('');
    const closed = ['PersonContact', ...OF_ACCESS].map((type) => encoded(`${type}:${UNKNOWN}`));
    for (const id of closed) expect(await nodeOf(id, { as: 'public' })).toBeNull();
    const asked = [open, ...closed, next];
    const { nodes } = await w.told<{ nodes: readonly Node[] }>(NODES, { ids: asked }, { as: 'public' });
    expect(nodes.map((node) => node?.id ?? null)).toEqual([open, ...closed.map(() => null), next]);
  });

  it('among a thousand is found, among more is refused', async () => {
    const [id = ''] = ids;
    const { nodes } = await w.told<{ nodes: readonly Node[] }>(NODES, { ids: Array(1000).fill(id) });
    expect(nodes.map((node) => node?.id)).toEqual(Array(1000).fill(id));
    const { errors } = await w.ask(NODES, { ids: Array(1001).fill(id) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'ids' }] });
  });

  it('of which one id is garbage is refused by that name, and of which one is unknown is null in its place', async () => {
    const [id = ''] = ids;
    const unknown = encoded(`Meeting:${UNKNOWN}`);
    const { nodes } = await w.told<{ nodes: readonly Node[] }>(NODES, { ids: [id, unknown, id] });
    expect(nodes.map((node) => node?.id ?? null)).toEqual([id, null, id]);
    const { errors } = await w.ask(NODES, { ids: [id, 'hei'] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
