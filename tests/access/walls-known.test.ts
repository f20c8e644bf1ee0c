import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES, type Entity } from '../change/one-of-each.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, type ActorName } from './actors.ts';
import { forgetful } from './forgetful.ts';
import { plantHalfPublished } from './half-published.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

/** What files are read from when they are asked about a moment. */
const KEPT = [
  'Cycle',
  'Phase',
  'PhaseMove',
  'Meeting',
  'MeetingCommittee',
  'MeetingMove',
  'Dialogue',
  'DialogueActivity',
  'Finding',
  'CaseFinding',
  'Agreement',
  'AgreementVersion',
  'AgreementItem',
  'AgreementAssignment',
] as const satisfies readonly Entity[];
const OTHERS: readonly ActorName[] = ['public', 'portal', 'analyst', 'foreignAdmin', 'systemAdmin'];

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  const theirs = await plantMunicipality(w.db);
  actors = actorsIn(ours, theirs);
  await plantHalfPublished(w.db, ours.second);
}, 60_000);

const readBy = (name: ActorName, text: string, ...values: readonly unknown[]) =>
  forgetful(w.db)(
    actors[name],
    async (db) => {
      const rows = await db.$queryRawUnsafe<{ id: string }[]>(text, ...values);
      return rows.map(({ id }) => id).toSorted();
    },
    true,
  );

const live = (name: ActorName, entity: Entity) =>
  readBy(name, `SELECT id::text FROM ${TABLES[entity]} WHERE municipality_id = $1::uuid`, ours.id);
const known = (name: ActorName, entity: Entity) =>
  readBy(
    name,
    `SELECT r.content ->> 'id' AS id FROM app_rows_known($1, ARRAY[$2]::uuid[], 'infinity') r(content)`,
    entity,
    ours.id,
  );

describe('what was known', () => {
  it.each(OTHERS)('is shown to %s as far as the wall of its table goes, and no further', async (name) => {
    for (const entity of KEPT) {
      const all = await w.db.query(`SELECT id FROM ${TABLES[entity]} WHERE municipality_id = $1`, [ours.id]);
      const shown = await known(name, entity);
      expect([entity, shown]).toEqual([entity, await live(name, entity)]);
      expect([entity, shown.length < all.length]).toEqual([entity, true]);
    }
    const cases = `SELECT id::text FROM app_case_rows_known(ARRAY[$1]::uuid[], 'infinity')`;
    expect(await readBy(name, cases, ours.id)).toEqual(await live(name, 'Case'));
    const steps = `SELECT id::text FROM app_step_rows_known(ARRAY[$1]::uuid[], 'infinity')`;
    expect(await readBy(name, steps, ours.id)).toEqual(await live(name, 'CaseStatusEvent'));
  });

  it('is all shown to those whose it is', async () => {
    for (const entity of KEPT)
      expect([entity, await known('ownAdmin', entity)]).toEqual([entity, await live('ownAdmin', entity)]);
  });

  it.each(['Person', 'PersonContact', 'Priority', 'no such thing'])('is not told of %s', async (entity) => {
    await expect(readBy('ownAdmin', `SELECT app_rows_known($1, NULL, 'infinity')::text AS id`, entity)).rejects.toThrow(
      /nothing is told/,
    );
  });

  it('tells of texts only what the caller may read now', async () => {
    const id = ours.first.open.Meeting;
    const ask = `SELECT r.content ->> 'place' AS id FROM app_rows_known('Meeting', ARRAY[$1]::uuid[], 'infinity') r(content) WHERE r.content ->> 'id' = $2`;
    await w.db.query(`UPDATE meeting SET place = 'Grendehuset' WHERE id = $1`, [id]);
    expect(await readBy('public', ask, ours.id, id)).toEqual(['Grendehuset']);
    const moment = new Date().toISOString();
    await w.db.query(
      `UPDATE cycle SET status = 'PLANNED' WHERE id IN (SELECT cycle_id FROM meeting_committee WHERE meeting_id = $1)`,
      [id],
    );
    const then = ask.replace("'infinity'", `'${moment}'`);
    expect(await readBy('public', then, ours.id, id)).toEqual([null]);
    expect(await readBy('ownAdmin', then, ours.id, id)).toEqual(['Grendehuset']);
  });
});

it('a step of a case makes no version of it', async () => {
  w.at('2026-06-02');
  const { id } = await w.givenCase();
  const versions = async () => {
    const [counted] = await w.db.query<{ cases: number; rows: number; stays: number }>(
      `SELECT (SELECT count(*)::int FROM case_version WHERE case_id = $1) AS cases, (SELECT count(*)::int FROM row_version WHERE row_id = $1) AS rows,
        (SELECT count(*)::int FROM case_stay WHERE case_id = $1) AS stays`,
      [Buffer.from(id, 'base64').toString().slice('Case:'.length)],
    );
    return counted;
  };
  expect(await versions()).toEqual({ cases: 1, rows: 1, stays: 1 });
  w.at('2026-06-03');
  await w.carryOut('changeCaseStatus', { id, to: 'UNDER_CONSIDERATION', reason: 'Sett på' });
  expect(await versions()).toMatchObject({ cases: 1, rows: 1 });
  await w.carryOut('updateCase', { id, title: 'Nye ord' });
  expect(await versions()).toMatchObject({ cases: 1, rows: 2 });
});
