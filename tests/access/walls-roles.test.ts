import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../change/one-of-each.ts';
import { world, type World } from '../testkit/world.ts';
import { ACCESS_TABLES } from './tables.ts';

/** The columns of rows which the public sees that are for those whose they are. */
const WITHHELD = [
  'change: actor diff request_id',
  'mayor_visit: confirm_reason internal_notes',
  'outside_actor: name note',
  'person: name',
];
const PARTLY_READ = new Set(WITHHELD.map((one) => one.split(':')[0]));

/** The functions that act as the owner when they are called, and by whom they may be; `app_wall` sets up a wall. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['app_case_rows_known', 'app_public app_staff'],
  ['app_case_status_report', 'app_public app_staff'],
  ['app_case_steps_known', 'app_public app_staff'],
  ['app_cases_known', 'app_public app_staff'],
  ['app_compliance_report', 'app_public app_staff'],
  ['app_concerns', 'app_public app_staff'],
  ['app_count_expired', 'app_staff'],
  ['app_count_unpublished', 'app_staff'],
  ['app_divergence_report', 'app_public app_staff'],
  ['app_expiring', 'app_staff'],
  ['app_export_user', 'app_staff'],
  ['app_forget_user', 'app_staff'],
  ['app_impact_figures', 'app_public app_staff'],
  ['app_impact_trace', 'app_public app_staff'],
  ['app_is_user', 'app_staff'],
  ['app_looks_after', 'app_staff'],
  ['app_manages_client', 'app_staff'],
  ['app_partners_known', 'app_public app_staff'],
  ['app_publishes_agreement', 'app_public app_staff'],
  ['app_rows_known', 'app_public app_staff'],
  ['app_scope', 'app_public app_staff'],
  ['app_sees_client', 'app_staff'],
  ['app_step_rows_known', 'app_public app_staff'],
  ['app_wall', ''],
  ['app_years_changed', 'app_public app_staff'],
]);

let w: World;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
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

  it('stand before a wall around every table that has anything of anyone, the owner too', async () => {
    const open = await w.db.query(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity) ORDER BY 1`,
    );
    expect(open).toEqual([{ name: '_prisma_migrations' }, { name: 'change_epoch' }]);
  });

  it('are watched at every table of the domain, when rows come and when they change or go', async () => {
    const watched = await w.db.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgenabled = 'O'
       WHERE t.tgname IN ('b_own', 'b_own_new') AND t.tgfoid = 'app_own'::regproc GROUP BY 1 HAVING count(*) = 2`,
    );
    expect(watched.map(({ name }) => name).toSorted()).toEqual(Object.values<string>(TABLES).toSorted());
  });

  it('have no more rights than these', async () => {
    const grants = await w.db.query<{ role: string; name: string; rights: string }>(
      `SELECT grantee AS role, table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
       FROM information_schema.role_table_grants WHERE grantee IN ('app_public', 'app_staff') GROUP BY 1, 2`,
    );
    const ofPublic = grants.filter(({ role }) => role === 'app_public');
    expect(new Set(ofPublic.map(({ rights }) => rights))).toEqual(new Set(['SELECT']));
    const read = [...Object.values<string>(TABLES), 'change_epoch'].filter(
      (name) => name !== 'person_contact' && !PARTLY_READ.has(name),
    );
    expect(ofPublic.map(({ name }) => name).toSorted()).toEqual(read.toSorted());
    const rightsOf = (name: string) => grants.find((one) => one.role === 'app_staff' && one.name === name)?.rights;
    for (const name of Object.values(TABLES)) expect(rightsOf(name)).toBe('DELETE INSERT SELECT UPDATE');
    expect(rightsOf('change')).toBe('SELECT');
    expect(rightsOf('audit_entry')).toBe('INSERT SELECT');
    expect(Object.fromEntries(ACCESS_TABLES.map((name) => [name, rightsOf(name)]))).toEqual({
      administrator_link: undefined,
      api_client: 'INSERT SELECT',
      api_client_municipality: 'DELETE INSERT SELECT',
      api_key: 'INSERT',
      app_user: 'SELECT',
      audit_entry: 'INSERT SELECT',
      calendar_address: 'DELETE INSERT',
      case_stay: undefined,
      case_version: undefined,
      client_document: 'DELETE INSERT SELECT',
      erasure: 'INSERT SELECT',
      maskinporten_consumer: 'DELETE INSERT SELECT',
      maskinporten_use: undefined,
      retention_period: 'INSERT SELECT UPDATE',
      role_grant: 'INSERT SELECT',
      row_version: undefined,
      saved_view: 'DELETE INSERT SELECT',
      session: undefined,
      user_identity: undefined,
      webhook: 'DELETE INSERT SELECT',
      webhook_committee: 'DELETE INSERT SELECT',
      webhook_delivery: 'INSERT SELECT',
      webhook_progress: 'INSERT SELECT',
      webhook_secret: 'INSERT',
    });
    expect(rightsOf('_prisma_migrations')).toBeUndefined();
    expect(rightsOf('change_epoch')).toBe('SELECT');
    expect(rightsOf('mutation_key')).toBe('INSERT SELECT UPDATE');
    const more = await w.db.query(
      `SELECT role, name, may FROM unnest(ARRAY['app_public', 'app_staff']) AS r(role) CROSS JOIN LATERAL (
         SELECT relname::text, act FROM pg_class CROSS JOIN unnest(ARRAY['SELECT', 'USAGE', 'UPDATE']) AS a(act)
         WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace AND has_sequence_privilege(role, oid, act)
         UNION ALL SELECT 'schema', 'CREATE' WHERE has_schema_privilege(role, 'public', 'CREATE')) AS o(name, may)`,
    );
    // What is sent by hand gets its place in the order.
    expect(more).toEqual([{ role: 'app_staff', name: 'webhook_delivery_seq_seq', may: 'USAGE' }]);
  });

  it('read of what is published no column that is for those whose it is, where the caller is the public', async () => {
    const withheld = await w.db.query<{ told: string }>(
      `SELECT c.relname || ': ' || string_agg(a.attname, ' ' ORDER BY a.attname) AS told
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND has_any_column_privilege('app_public', c.oid, 'SELECT') AND NOT has_column_privilege('app_public', c.oid, a.attnum, 'SELECT')
       GROUP BY c.relname ORDER BY c.relname`,
    );
    expect(withheld.map(({ told }) => told)).toEqual(WITHHELD);
    const rights = await w.db.query(
      `SELECT DISTINCT privilege_type AS "right" FROM information_schema.column_privileges WHERE grantee = 'app_public'`,
    );
    expect(rights).toEqual([{ right: 'SELECT' }]);
  });

  it('call no function that acts as the owner but those that ask by themselves, each of which looks in its own schema', async () => {
    const found = await w.db.query<{ name: string; callers: string; path: string | null; of_trigger: boolean }>(
      `SELECT p.proname AS name, p.prorettype = 'trigger'::regtype AS of_trigger, (SELECT c FROM unnest(p.proconfig) AS c WHERE c LIKE 'search_path=%') AS path, concat_ws(' ',
         CASE WHEN has_function_privilege('app_public', p.oid, 'EXECUTE') THEN 'app_public' END,
         CASE WHEN has_function_privilege('app_staff', p.oid, 'EXECUTE') THEN 'app_staff' END) AS callers
       FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
         AND (p.prosecdef OR p.proname = 'app_wall') ORDER BY 1`,
    );
    // A function of a trigger can't be called.
    const called = found.filter(({ name }) => CALLED.has(name));
    expect(called.map(({ name, callers }) => [name, callers])).toEqual([...CALLED]);
    const others = found.filter(({ name, of_trigger: ofTrigger }) => !CALLED.has(name) && !ofTrigger);
    expect(others.filter(({ callers }) => callers !== '')).toEqual([]);
    const elsewhere = found.filter(({ name, path }) => name !== 'app_wall' && path !== 'search_path=public, pg_temp');
    expect(elsewhere).toEqual([]);
  });

  it('read nothing that a token or key is recognised by, and change no more of who may what than the verbs do', async () => {
    const columns = await w.db.query<{ name: string; right: string; columns: string }>(
      `SELECT table_name AS name, privilege_type AS right, string_agg(column_name, ' ' ORDER BY column_name) AS columns
       FROM information_schema.column_privileges WHERE grantee = 'app_staff' AND table_name = ANY($1)
         AND (privilege_type = 'UPDATE' AND table_name <> 'retention_period' OR privilege_type = 'SELECT' AND table_name IN ('session', 'api_key', 'calendar_address'))
       GROUP BY 1, 2 ORDER BY 1, 2`,
      [ACCESS_TABLES],
    );
    expect(columns).toEqual([
      {
        name: 'api_client',
        right: 'UPDATE',
        columns: 'disabled_at name scopes updated_at',
      },
      {
        name: 'api_key',
        right: 'SELECT',
        columns: 'client_id created_at expires_at id last_used_at prefix revoked_at scopes',
      },
      { name: 'api_key', right: 'UPDATE', columns: 'expires_at revoked_at scopes' },
      { name: 'app_user', right: 'UPDATE', columns: 'suspended_at' },
      { name: 'calendar_address', right: 'SELECT', columns: 'created_at id last_used_at user_id' },
      { name: 'client_document', right: 'UPDATE', columns: 'registered_at' },
      { name: 'role_grant', right: 'UPDATE', columns: 'ended_at valid_until' },
      { name: 'saved_view', right: 'UPDATE', columns: 'is_shared name query' },
      {
        name: 'session',
        right: 'SELECT',
        columns: 'created_at expires_at id last_seen_at revoked_at user_agent user_id',
      },
      { name: 'session', right: 'UPDATE', columns: 'revoked_at' },
      { name: 'webhook', right: 'UPDATE', columns: 'entities name status stop stopped_at updated_at url' },
      { name: 'webhook_delivery', right: 'UPDATE', columns: 'attempts next_attempt_at status' },
      { name: 'webhook_progress', right: 'UPDATE', columns: 'epoch failing_since failures rests_until seq xid' },
      { name: 'webhook_secret', right: 'UPDATE', columns: 'ends_at' },
    ]);
  });
});
