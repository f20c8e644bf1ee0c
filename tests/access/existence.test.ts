import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beforeAll, expect, it, vi } from 'vitest';
import { ENTITIES, type Entity } from '../change/one-of-each.ts';
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
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  const ours = await plantMunicipality(w.db);
  const theirs = await plantMunicipality(w.db);
  actors = actorsIn(ours, theirs);
  keys = keysOf(actors);
  chain = theirs.first.draft;
  planted = await whoseAre(
    w.db,
    ENTITIES.map((entity) => ({ token: chain[entity], entity, column: '', id: chain[entity] })),
  );
});

/** What is answered, and each statement that it took, without the ids: what takes as many steps tells nothing by its time. */
async function answerTo(entity: Entity, id: string, key: string) {
  // Every connection of the one process that the API and this test share.
  const spy = vi.spyOn(Client.prototype, 'query');
  try {
    const answer = await w.ask(NODE, { id: Buffer.from(`${entity}:${id}`).toString('base64') }, { key });
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
