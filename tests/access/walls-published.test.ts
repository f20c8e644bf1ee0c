import { beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES, MAKE, TABLES, newChain, type Entity } from '../change/one-of-each.ts';
import { globalId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, type ActorName } from './actors.ts';
import { forgetful } from './forgetful.ts';
import { closeYear, plantHalfPublished } from './half-published.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

/** Of what the log always calls published, the wall hides nothing. */
const PUBLISHED_IN_FULL: ReadonlySet<Entity> = new Set([
  'Municipality',
  'SchoolHoliday',
  'District',
  'DistrictName',
  'Committee',
  'CommitteeName',
  'Regulation',
  'Seat',
  'Office',
  'CaseTheme',
  'CaseStatus',
  'Membership',
]);
/** Those to whom the wall shows nothing of this municipality that is not published. */
const OTHERS: readonly ActorName[] = ['public', 'portal', 'analyst', 'foreignAdmin', 'systemAdmin'];

let w: World;
let ours: PlantedMunicipality;
let theirs: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  theirs = await plantMunicipality(w.db);
  actors = actorsIn(ours, theirs);
  await plantHalfPublished(w.db, ours.second);
  await closeYear(w.db, ours.second);
  // A wheel of which nothing was published yet.
  const unpublished = { ...ours.wheelDraft, ...(await newChain(w.db)), Municipality: ours.id };
  for (const entity of ['Wheel', 'WheelVersion'] as const) await MAKE[entity](w.db.prisma, unpublished);
  // People who sit nowhere, one responsible for a dialogue that is published, and one for a dialogue that isn't.
  for (const [place, dialogueId] of [
    [ours, ours.first.draft.Dialogue],
    [theirs, theirs.first.open.Dialogue],
  ] as const) {
    const { id: municipalityId, wheelDraft } = place;
    await w.db.prisma.dialogueResponsible.create({
      data: { municipalityId, dialogueId, personId: wheelDraft.Person, duty: 'PLAN', startsOn: new Date('2026-01-10') },
    });
  }
}, 60_000);

const placeOf = (entity: Entity) => (entity === 'Municipality' ? 'id' : 'municipality_id');

/** The rows of a concept in the one municipality, those that the change log calls published and those that it doesn't. */
async function toldOf(entity: Entity): Promise<{ readonly published: string[]; readonly unpublished: string[] }> {
  const rows = await w.db.query<{ id: string; published: boolean }>(
    `SELECT t.id::text, s.published FROM ${TABLES[entity]} t CROSS JOIN app_scope($1, to_jsonb(t)) AS s
     WHERE t.${placeOf(entity)} = $2 ORDER BY 1`,
    [entity, ours.id],
  );
  const those = (are: boolean) => rows.filter(({ published }) => published === are).map(({ id }) => id);
  return { published: those(true), unpublished: those(false) };
}

/** What code that forgot to ask would read of a concept as an actor, in the one municipality. */
const readBy = (name: ActorName, entity: Entity) =>
  forgetful(w.db)(
    actors[name],
    async (db) => {
      const rows = await db.$queryRawUnsafe<{ id: string }[]>(
        `SELECT id::text FROM ${TABLES[entity]} WHERE ${placeOf(entity)} = $1::uuid ORDER BY 1`,
        ours.id,
      );
      return rows.map(({ id }) => id);
    },
    true,
  );

/** What the wall says is published of a table; nothing where there is no wall. */
async function conditionOf(entity: Entity): Promise<string | undefined> {
  const [found] = await w.db.query<{ condition: string }>(
    `SELECT qual AS condition FROM pg_policies WHERE schemaname = 'public' AND tablename = $1 AND policyname = 'published'`,
    [TABLES[entity]],
  );
  return found?.condition;
}

describe.each(ENTITIES)('of what is not published, the database hides every %s', (entity) => {
  it.each(OTHERS)('from code that asks straight for it as %s', async (name) => {
    // What is private to a person is not the public's to ask for at all.
    if (entity === 'PersonContact' && name === 'public') return;
    const { published } = await toldOf(entity);
    expect(await readBy(name, entity)).toEqual(published);
  });

  it('and has a condition, where there is any', async () => {
    const { published, unpublished } = await toldOf(entity);
    const condition = await conditionOf(entity);
    expect(condition === 'true', `${entity}: ${condition}`).toBe(PUBLISHED_IN_FULL.has(entity));
    // So that there is something to hide, and something to show.
    expect(unpublished.length > 0, `${entity} has unpublished rows`).toBe(condition !== 'true');
    expect(published.length > 0, `${entity} has published rows`).toBe(condition !== 'false');
  });

  it('but not from those whose it is', async () => {
    const { published, unpublished } = await toldOf(entity);
    expect(await readBy('ownAdmin', entity)).toEqual([...published, ...unpublished].toSorted());
  });
});

it('asks whose a row is before it asks whether it is published', async () => {
  const plans = await forgetful(w.db)(
    actors.ownAdmin,
    async (db) =>
      await Promise.all(
        Object.values<string>(TABLES).map(async (table) => {
          const rows = await db.$queryRawUnsafe<Record<string, string>[]>(
            `EXPLAIN (VERBOSE, COSTS OFF) SELECT id FROM ${table}`,
          );
          return {
            table,
            filter: rows.flatMap((row) => Object.values(row)).find((line) => line.includes('Filter: ')) ?? '',
          };
        }),
      ),
    true,
  );
  const late = plans.filter(({ filter }) => filter.includes('SubPlan') && !/Filter: \(+(InitPlan 1|\$0)/.test(filter));
  expect(late).toEqual([]);
});

it('shows a person who sits nowhere with a published row that names them, and with no other', async () => {
  const seenBy = async (name: ActorName, id: string) => {
    const [row] = await forgetful(w.db)(
      actors[name],
      (db) => db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM person WHERE id = ${id}::uuid`,
      true,
    );
    return row?.count;
  };
  for (const name of ['public', 'portal'] as const) {
    expect(await seenBy(name, ours.wheelDraft.Person)).toBe(0);
    expect(await seenBy(name, theirs.wheelDraft.Person)).toBe(1);
  }
  const { data, errors } = await w.ask<{ node: { responsible: readonly { person: { publicName: string } }[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Dialogue { responsible { person { publicName } } } } }`,
    { id: globalId('Dialogue', theirs.first.open.Dialogue) },
  );
  expect([errors, data?.node.responsible.length]).toEqual([undefined, 2]);
});
