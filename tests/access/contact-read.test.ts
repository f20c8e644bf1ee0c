import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@naerhjul/domain/act.ts';
import { edit } from '../change/one-of-each.ts';
import { keyOf } from '../testkit/api.ts';
import { globalId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn } from './actors.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  actors = actorsIn(ours, await plantMunicipality(w.db));
  for (const { open } of [ours.first, ours.second]) {
    await edit(w.db.prisma, open, 'PersonContact', { email: 'noen@example.org', birthYear: 1980 });
  }
}, 60_000);

const of = () => globalId('Person', ours.first.open.Person);
const read = async (fields: string, actor: Actor) => {
  const query = `query($id: ID!) { a: node(id: $id) { ... on Person { contact { ${fields} } } }
    b: node(id: $id) { ... on Person { contact { ${fields} } } } }`;
  return w.told<{ a: { contact: object | null } }>(query, { id: of() }, { key: keyOf(actor) });
};
const entries = (actor: Actor) =>
  w.db.prisma.auditEntry.findMany({ where: { event: 'CONTACT_READ', actor: actor.id, municipalityId: ours.id } });

describe('contact data', () => {
  it('are told to the committee’s coordinator and the administrator, and the audit of each reading, once', async () => {
    for (const actor of [actors.ownCoordinator, actors.everyCommittee, actors.ownAdmin]) {
      expect((await read('email birthYear', actor)).a).toEqual({
        contact: { email: 'noen@example.org', birthYear: 1980 },
      });
      const told = await entries(actor);
      expect(told).toMatchObject([{ entity: 'Person', entityId: ours.first.open.Person }]);
    }
  });

  it('are told to nobody else, of which there is nothing to tell', async () => {
    const { otherCoordinator, foreignAdmin, analyst, portal, systemAdmin } = actors;
    for (const actor of [otherCoordinator, foreignAdmin, analyst, portal, systemAdmin]) {
      expect((await read('email birthYear', actor)).a).toEqual({ contact: null });
      expect(await entries(actor)).toEqual([]);
    }
  });

  it('that were not asked for were not read', async () => {
    const before = (await entries(actors.ownAdmin)).length;
    await read('version', actors.ownAdmin);
    expect(await entries(actors.ownAdmin)).toHaveLength(before);
  });
});
