import { inCode, type Rule } from './rule.ts';

const TESTS = 'tests/access/walls';
const GRANT_TESTS = 'tests/access/grant-role.test.ts';
const WALLS = 'prisma/migrations/20261126090000_walls_of_access/migration.sql';
const inWalls = (name: string, put: string): Rule => ({ name: `access: ${name}`, file: WALLS, put, tests: TESTS });

const inClients = (name: string, put: string): Rule => ({
  ...inWalls(name, put),
  file: 'prisma/migrations/20261129200000_clients_change/migration.sql',
});
const inTold = (name: string, put: string): Rule => ({
  ...inWalls(name, put),
  file: 'prisma/migrations/20261129200300_audit_as_told/migration.sql',
});

const TABLES = [
  'administrator_link',
  'api_client',
  'api_client_municipality',
  'api_key',
  'app_user',
  'maskinporten_consumer',
  'role_grant',
  'session',
  'user_identity',
] as const;

/** The policies, and whether they ask of the row that was, of the row that is to be, or of both. */
const POLICIES: readonly (readonly [string, string, 'USING' | 'WITH CHECK'])[] = [
  ['app_user', 'seen', 'USING'],
  ['app_user', 'looked_after', 'USING'],
  ['role_grant', 'seen', 'USING'],
  ['role_grant', 'given', 'WITH CHECK'],
  ['role_grant', 'ended', 'USING'],
  ['session', 'seen', 'USING'],
  ['session', 'ended', 'USING'],
  ['session', 'ended', 'WITH CHECK'],
  ['api_client', 'seen', 'USING'],
  ['api_client', 'made', 'WITH CHECK'],
  ['api_client_municipality', 'seen', 'USING'],
  ['api_client_municipality', 'made', 'WITH CHECK'],
  ['api_key', 'seen', 'USING'],
  ['api_key', 'made', 'WITH CHECK'],
  ['api_key', 'ended', 'USING'],
  ['maskinporten_consumer', 'seen', 'USING'],
  ['maskinporten_consumer', 'made', 'WITH CHECK'],
  ['maskinporten_consumer', 'removed', 'USING'],
];

const VIEW_TESTS = 'tests/saved-view';
const inViews = (name: string, put: string): Rule => ({
  name: `access: ${name}`,
  file: 'prisma/migrations/20261129225353_saved_views/migration.sql',
  put,
  tests: VIEW_TESTS,
});

const OF_VIEWS: readonly Rule[] = [
  inViews('saved_view: policy seen, USING', 'ALTER POLICY seen ON saved_view USING (true);'),
  inViews('saved_view: policy made, WITH CHECK', 'ALTER POLICY made ON saved_view WITH CHECK (true);'),
  inViews('saved_view: policy changed, USING', 'ALTER POLICY changed ON saved_view USING (true);'),
  inViews('saved_view: policy removed, USING', 'ALTER POLICY removed ON saved_view USING (true);'),
  inCode(
    'a view is its owner’s to change',
    'services/domain/saved-view/access.ts',
    'return actor.userId === userId;',
    'return true;',
    VIEW_TESTS,
  ),
  inCode(
    'a view that is not shared is the owner’s to see',
    'services/domain/saved-view/access.ts',
    'const shared = { isShared: true,',
    'const shared = {',
    VIEW_TESTS,
  ),
];

/** The rules of who may what: users, grants, sessions, clients and keys. */
export const OF_ACCESS: readonly Rule[] = [
  ...TABLES.map((table) => inWalls(`${table}: the owner too`, `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;`)),
  ...POLICIES.map(([table, policy, clause]) =>
    inWalls(`${table}: policy ${policy}, ${clause}`, `ALTER POLICY ${policy} ON ${table} ${clause} (true);`),
  ),
  inWalls('session: no right to its token', 'GRANT SELECT ON session TO app_staff;'),
  inWalls('api_key: no right to its hash', 'GRANT SELECT ON api_key TO app_staff;'),
  inWalls('role_grant: no right to move it', 'GRANT UPDATE ON role_grant TO app_staff;'),
  inWalls('app_user: no right to rename', 'GRANT UPDATE ON app_user TO app_staff;'),
  inWalls('user_identity: no right', 'GRANT SELECT ON user_identity TO app_staff;'),
  inWalls('role_grant: one’s own not for longer', 'DROP TRIGGER b_not_longer ON role_grant;'),
  inClients('api_client: policy changed, USING', 'ALTER POLICY changed ON api_client USING (true);'),
  inClients('api_client_municipality: policy removed', 'ALTER POLICY removed ON api_client_municipality USING (true);'),
  inClients('api_key: within its client', 'DROP TRIGGER b_key_within ON api_key;'),
  inClients('api_client: somewhere', 'DROP TRIGGER c_client_somewhere ON api_client_municipality;'),
  ...OF_VIEWS,
  inTold('audit_entry: policy own', 'ALTER POLICY own ON audit_entry USING (true);'),
  inCode(
    'access: another token for other roles',
    'services/domain/sign-in/session.ts',
    'if (hashOfGrants(grants) === grantsHash) return { actor };',
    'if (grants.length >= 0) return { actor };',
    'tests/access/session.test.ts',
  ),
  inTold('audit_entry: told to whom', 'DROP TRIGGER a_tell_whom ON audit_entry;'),
  inCode(
    'access: of the audit',
    'services/domain/user/access.ts',
    '{ toldTo: { hasSome: [...ids] } }',
    '{}',
    'tests/access/audit-lists.test.ts',
  ),
  inCode(
    'access: one’s own role not for longer',
    'services/domain/user/grant-role.ts',
    'const mayEnd = actor.userId === userId && isLess;',
    'const mayEnd = actor.userId === userId;',
    GRANT_TESTS,
  ),
  inCode(
    'access: a role is given by who has it',
    'services/domain/user/grant-role.ts',
    'if (!mayGrant(actor, userId, { role, ...(municipalityId === null ? {} : { municipalityId }) })) {',
    'if (userId === undefined) {',
    GRANT_TESTS,
  ),
  inCode(
    'access: nobody shuts out whoever has a role elsewhere',
    'services/domain/user/user-to-change.ts',
    "if (row?.within !== true) throw new Refusal('NOT_ALLOWED', { what: 'User' });",
    'if (row === undefined) throw new Error();',
    GRANT_TESTS,
  ),
];
