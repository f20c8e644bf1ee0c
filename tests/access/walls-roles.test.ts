import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../change/one-of-each.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn } from './actors.ts';
import { forgetful } from './forgetful.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';
import { ACCESS_TABLES } from './tables.ts';

/** The tables of which only some rows are published, by a condition on the row itself. */
const PARTLY_PUBLISHED = [
  'agenda_item',
  'agreement_version',
  'annual_report',
  'attendance',
  'candidacy',
  'committee_case',
  'consent',
  'coordinator',
  'cycle',
  'election_round',
  'evaluation',
  'exchange',
  'good_example',
  'mayor_visit',
  'minutes',
  'person_contact',
  'rule_override',
  'training',
  'training_participant',
  'wheel_version',
  'working_group',
];

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  actors = actorsIn(ours, await plantMunicipality(w.db));
}, 60_000);

describe('the two roles', () => {
  it('are no owner, have no rights of an administrator, and nobody signs in as them', async () => {
    const roles = await w.db.query(
      `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolcanlogin OR rolinherit AS too_much,
        (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owns
       FROM pg_roles r WHERE rolname IN ('app_public', 'app_staff') ORDER BY rolname`,
    );
    expect(roles).toEqual([
      { name: 'app_public', too_much: false, owns: 0 },
      { name: 'app_staff', too_much: false, owns: 0 },
    ]);
  });

  it('stand before a wall around every table that belongs to a municipality, the owner too', async () => {
    const open = await w.db.query(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality_id'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
         AND c.relname <> ALL($1)`,
      [ACCESS_TABLES.filter((name) => name !== 'audit_entry')],
    );
    expect(open).toEqual([]);
  });

  it('are watched at every table of the domain, when rows come and when they change or go', async () => {
    const watched = await w.db.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgenabled = 'O'
       WHERE t.tgname IN ('b_own', 'b_own_new') AND t.tgfoid = 'app_own'::regproc GROUP BY 1 HAVING count(*) = 2`,
    );
    expect(watched.map(({ name }) => name).toSorted()).toEqual(Object.values<string>(TABLES).toSorted());
  });

  it('see the unpublished rows of no table that has some', async () => {
    const partly = await w.db.query<{ name: string; condition: string }>(
      "SELECT tablename AS name, qual AS condition FROM pg_policies WHERE policyname = 'published' AND qual <> 'true' AND tablename <> 'change'",
    );
    expect(partly.map(({ name }) => name).toSorted()).toEqual(PARTLY_PUBLISHED);
    for (const { name, condition } of partly) {
      const hidden = `SELECT count(*)::int AS count FROM ${name} WHERE municipality_id = '${ours.id}' AND NOT (${condition})`;
      const [there] = await w.db.query<{ count: number }>(hidden);
      expect(there?.count, `${name} has unpublished rows`).toBeGreaterThan(0);
      for (const actor of [actors.foreignAdmin, ...(name === 'person_contact' ? [] : [actors.public])]) {
        const [seen] = await forgetful(w.db)(actor, (db) => db.$queryRawUnsafe<{ count: number }[]>(hidden));
        expect(seen?.count, `${name} for ${actor.id}`).toBe(0);
      }
    }
  });

  it('have no more rights than these', async () => {
    const grants = await w.db.query<{ role: string; name: string; rights: string }>(
      `SELECT grantee AS role, table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
       FROM information_schema.role_table_grants WHERE grantee IN ('app_public', 'app_staff') GROUP BY 1, 2`,
    );
    const ofPublic = grants.filter(({ role }) => role === 'app_public');
    expect(new Set(ofPublic.map(({ rights }) => rights))).toEqual(new Set(['SELECT']));
    const domain = Object.values<string>(TABLES).filter((name) => name !== 'person_contact');
    expect(ofPublic.map(({ name }) => name).toSorted()).toEqual([...domain, 'change', 'change_epoch'].toSorted());
    const rightsOf = (name: string) => grants.find((one) => one.role === 'app_staff' && one.name === name)?.rights;
    for (const name of Object.values(TABLES)) expect(rightsOf(name)).toBe('DELETE INSERT SELECT UPDATE');
    expect(rightsOf('change')).toBe('SELECT');
    expect(rightsOf('audit_entry')).toBe('INSERT SELECT');
    expect(rightsOf('administrator_link')).toBeUndefined();
    expect(rightsOf('_prisma_migrations')).toBeUndefined();
  });
});
