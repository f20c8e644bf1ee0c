import { beforeAll, describe, expect, it } from 'vitest';
import { seen } from '@naerhjul/domain/access.ts';
import { ENTITIES, MAKE, TABLES, newChain, type Entity } from '../change/one-of-each.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, type ActorName } from './actors.ts';
import { chainsOf, mayHear, whoseAre, type Canary } from './canaries.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
/** Each planted row, and whose it is. */
let planted: ReadonlyMap<string, Canary>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  const theirs = await plantMunicipality(w.db);
  actors = actorsIn(ours, theirs);
  // A wheel of which nothing was published yet.
  const unpublished = { ...ours.wheelDraft, ...(await newChain(w.db)), Municipality: ours.id };
  for (const entity of ['Wheel', 'WheelVersion'] as const) await MAKE[entity](w.db.prisma, unpublished);
  const rows = new Map(
    [...chainsOf(ours), ...chainsOf(theirs), unpublished].flatMap((chain) =>
      ENTITIES.map(
        (entity) => [chain[entity], { token: chain[entity], entity, column: '', id: chain[entity] }] as const,
      ),
    ),
  );
  const there = new Set<string>();
  for (const entity of ENTITIES) {
    const found = await w.db.query<{ id: string }>(`SELECT id::text FROM ${TABLES[entity]}`);
    for (const { id } of found) there.add(id);
  }
  planted = await whoseAre(
    w.db,
    [...rows.values()].filter(({ id }) => there.has(id)),
  );
}, 60_000);

const keyOf = (entity: Entity) => entity.charAt(0).toLowerCase() + entity.slice(1);
const CLAUSES = Object.keys(seen({ kind: 'PUBLIC', id: 'public', grants: [] }));
const CONCEPTS = ENTITIES.filter((entity) => CLAUSES.includes(keyOf(entity)));
const NAMES = Object.keys(actorsIn({ first: {}, second: {} } as PlantedMunicipality, {} as PlantedMunicipality));

interface Rows {
  findMany(args: object): Promise<readonly { readonly id: string }[]>;
}

it('has a clause for every concept that is not public in full', () => {
  const open = ENTITIES.filter((entity) => !CONCEPTS.includes(entity));
  expect(open).toEqual(['Municipality', 'District', 'Committee', 'Regulation']);
});

describe.each(CONCEPTS)('of %s', (entity) => {
  it.each(NAMES as readonly ActorName[])('%s sees what is published or their own, and nothing else', async (name) => {
    const clause = (seen(actors[name]) as unknown as Readonly<Record<string, object>>)[keyOf(entity)];
    // Asked as the owner of the tables, so that the database's own wall hides nothing.
    const rows = (w.db.prisma as unknown as Readonly<Record<string, Rows>>)[keyOf(entity)] as Rows;
    const of = [...planted].filter(([, row]) => row.entity === entity);
    const found = await rows.findMany({ where: { AND: [clause, { id: { in: of.map(([id]) => id) } }] } });
    const expected = of.filter(([, row]) => mayHear(actors[name], row)).map(([id]) => id);
    expect(of.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });
});
