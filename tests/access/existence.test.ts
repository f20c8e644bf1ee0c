import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beforeAll, expect, it, vi } from 'vitest';
import { ENTITIES, type Entity } from '../change/one-of-each.ts';
import { globalId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, keysOf, type ActorName } from './actors.ts';
import { mayHear, whoseAre, type Canary } from './canaries.ts';
import { plantMunicipality } from './planted.ts';

const NODE = 'query($id: ID!) { node(id: $id) { id __typename } }';

let w: World;
let keys: Readonly<Record<ActorName, string>>;
let actors: ReturnType<typeof actorsIn>;
let planted: ReadonlyMap<string, Canary>;
let chain: Readonly<Record<Entity, string>>;
let besides: Readonly<Record<Entity, string>>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  const ours = await plantMunicipality(w.db);
  const theirs = await plantMunicipality(w.db);
  actors = actorsIn(ours, theirs);
  keys = keysOf(actors);
  chain = theirs.first.draft;
  besides = ours.second.draft;
  planted = await whoseAre(
    w.db,
    ENTITIES.map((entity) => ({ token: chain[entity], entity, column: '', id: chain[entity] })),
  );
});

const answerTo = (entity: Entity, id: string, key: string) =>
  answered(entity, () => w.ask(NODE, { id: globalId(entity, id) }, { key }));

/** What is answered, and each statement that it took, without the ids: what takes as many steps tells nothing by its time. */
async function answered(entity: Entity, ask: () => Promise<unknown>) {
  // Every connection of the one process that the API and this test share.
  const spy = vi.spyOn(Client.prototype, 'query');
  try {
    const answer = await ask();
    const asked = spy.mock.calls.map(([sql]: readonly unknown[]) =>
      typeof sql === 'string' ? sql : (sql as { readonly text: string }).text,
    );
    return { entity, answer, asked };
  } finally {
    spy.mockRestore();
  }
}

it.each(['public', 'ownAdmin', 'ownCoordinator'] as const)(
  'answers %s about what is hidden as about what is not there, by the same statements',
  async (name) => {
    const hidden = ENTITIES.filter((entity) => {
      const row = planted.get(chain[entity]);
      return row !== undefined && !mayHear(actors[name], row);
    });
    expect(hidden.length).toBeGreaterThan(20);
    let told = 0;
    for (const entity of hidden) {
      const there = await answerTo(entity, chain[entity], keys[name]);
      const missing = await answerTo(entity, randomUUID(), keys[name]);
      expect(there).toEqual(missing);
      expect(JSON.stringify(there.answer)).not.toContain(chain[entity]);
      if (there.asked.length > 0) told += 1;
    }
    expect(told).toBeGreaterThan(20);
  },
);

const tellsOf = async (id: string) =>
  (await w.refusalOf('updateCase', { id: globalId('Case', id), title: 'Et forsøk' }, { key: keys.ownCoordinator }))[
    'code'
  ];

it('tells a coordinator of what another committee has not published as of what is not there', async () => {
  expect([await tellsOf(besides.Case), await tellsOf(randomUUID())]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

it('keeps nothing from others that is hidden from who asks for a change of it: they would wait, and be told so by it', async () => {
  const change = (id: string, key: string) =>
    answered('Case', () => w.refusalOf('updateCase', { id: globalId('Case', id), title: 'Et forsøk' }, { key }));
  const [hidden, missing] = [
    await change(besides.Case, keys.ownCoordinator),
    await change(randomUUID(), keys.ownCoordinator),
  ];
  expect(hidden.asked).toEqual(missing.asked);
  expect(hidden.asked.length).toBeGreaterThan(1);
  expect(hidden.asked.filter((sql) => sql.includes('FOR UPDATE'))).toEqual([]);
  // Whoever sees it does keep it.
  const seen = await answered('Case', () =>
    w.ask(
      'mutation($input: UpdateCaseInput!) { updateCase(input: $input) { id } }',
      { input: { id: globalId('Case', besides.Case), title: 'Et forsøk' } },
      { key: keys.ownAdmin },
    ),
  );
  expect(seen.asked.filter((sql) => sql.includes('FOR UPDATE')).length).toBeGreaterThan(0);
});
