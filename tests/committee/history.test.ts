import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const HISTORY = `query($id: ID!, $first: Int, $before: String) { node(id: $id) { ... on Committee {
  history(first: $first, before: $before) {
    hasNextPage entries { cursor entity objectId operation cause actor reason fields { field before after beforeId afterId } }
  }
} } }`;

interface Entry {
  readonly cursor: string;
  readonly entity: string;
  readonly objectId: string;
  readonly reason: string | null;
  readonly fields: readonly {
    readonly field: string;
    readonly after: string | null;
    readonly beforeId: string | null;
    readonly afterId: string | null;
  }[];
}

interface Told {
  readonly node: { readonly history: { readonly hasNextPage: boolean; readonly entries: readonly Entry[] } | null };
}

it('tells who changed what of a committee, the latest first, with each field before and after', async () => {
  const { givenCase, givenCommittee, carryOut, told } = await world();
  const committee = await givenCommittee();
  const raised = await givenCase({ leadCommitteeId: committee.id });
  const reason = 'Vedtatt på møtet';
  await carryOut('changeCaseStatus', { id: raised.id, to: 'WAITING', reason });
  const { node } = await told<Told>(HISTORY, { id: committee.id });
  const moved = node.history?.entries.find(({ entity, objectId }) => entity === 'Case' && objectId === raised.id);
  expect(moved).toMatchObject({
    operation: 'UPDATE',
    cause: 'EDIT',
    reason,
    fields: [{ field: 'statusId', beforeId: expect.any(String) as string, afterId: expect.any(String) as string }],
  });
  expect(node.history?.entries.at(-1)?.fields).toContainEqual(expect.objectContaining({ field: 'slug' }));
});

it('goes on where the page before ended', async () => {
  const { givenCommittee, told } = await world();
  const { id } = await givenCommittee();
  const all = (await told<Told>(HISTORY, { id })).node.history?.entries ?? [];
  const page = (await told<Told>(HISTORY, { id, first: 1 })).node.history;
  expect(page).toEqual({ hasNextPage: all.length > 1, entries: all.slice(0, 1) });
  const rest = (await told<Told>(HISTORY, { id, before: all[0]?.cursor })).node.history;
  expect(rest).toEqual({ hasNextPage: false, entries: all.slice(1) });
});

it('keeps the names of people out, and the whole of it from the public', async () => {
  const { givenCommittee, givenMember, told } = await world();
  const { id } = await givenCommittee();
  const { person } = await givenMember({ committeeId: id });
  const { node } = await told<Told>(HISTORY, { id });
  expect(JSON.stringify(node)).not.toContain(person.name);
  expect((await told<Told>(HISTORY, { id }, { as: 'public' })).node.history).toBeNull();
});

it('refuses a cursor that is none', async () => {
  const { givenCommittee, ask } = await world();
  const { id } = await givenCommittee();
  const { errors } = await ask(HISTORY, { id, before: 'i går' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR' });
});

it('refers only to what can be asked for, in a year that was opened from the wheel', async () => {
  const { givenCycle, told } = await world();
  const { committee } = await givenCycle();
  const { node } = await told<Told>(HISTORY, { id: committee.id, first: 200 });
  const ids = node.history?.entries.flatMap(({ fields }) =>
    fields.flatMap(({ beforeId, afterId }) => [beforeId, afterId].filter((id) => id !== null)),
  );
  expect(ids?.length).toBeGreaterThan(5);
  const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const { nodes } = await told<{ nodes: readonly ({ id: string } | null)[] }>(NODES, { ids: [...new Set(ids)] });
  expect(nodes.every((found) => found !== null)).toBe(true);
});

it('tells what was changed in all of a municipality to those who may change what it shares, and to no other', async () => {
  const here = await world();
  const [one, other] = [await here.givenCommittee(), await here.givenCommittee()];
  const document = HISTORY.replace('on Committee', 'on Municipality');
  const of = { id: here.municipality.id };
  const { node } = await here.told<Told>(document, of);
  const ids = node.history?.entries.map(({ objectId }) => objectId) ?? [];
  // The latest first.
  expect(ids.indexOf(other.id)).toBeGreaterThanOrEqual(0);
  expect(ids.indexOf(one.id)).toBeGreaterThan(ids.indexOf(other.id));
  expect((await here.told<Told>(document, of, { as: 'public' })).node.history).toBeNull();
  const elsewhere = await (await world()).givenCommittee();
  expect(ids).not.toContain(elsewhere.id);
});
