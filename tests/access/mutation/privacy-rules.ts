import { inCode, type Rule } from './rule.ts';

const EVERYTHING_COUNTED =
  "everything CONSTANT boolean := current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.system') OR app_is('app.everywhere');";
const PRIVACY = 'tests/access/privacy-verbs.test.ts';
const inPrivacy = (name: string, put: string, find?: string): Rule => ({
  name: `privacy: ${name}`,
  file: 'prisma/migrations/20261125100000_privacy/migration.sql',
  ...(find === undefined ? {} : { find }),
  put,
  tests: PRIVACY,
});

const ofLeaving = (name: string, find: string): Rule => ({
  name: `privacy: ${name}`,
  file: 'prisma/migrations/20261129200200_users_leave/migration.sql',
  find,
  put: 'IF false THEN',
  tests: 'tests/access/walls-leaving.test.ts',
});

/** The rules of what is private to people, and for how long it is kept. */
export const OF_PRIVACY: readonly Rule[] = [
  inCode(
    'privacy: an export is the administrator’s',
    'services/domain/privacy/export-person.ts',
    "if (!administers(actor, municipalityId)) throw new Refusal('NOT_ALLOWED', { what: 'PersonExport' });",
    '',
    PRIVACY,
  ),
  inCode(
    'privacy: the audit tells of an export',
    'services/domain/privacy/export-person.ts',
    "await audit(inside, { event: 'PERSON_EXPORTED', municipalityId, of: { entity: 'Person', id: personId } });",
    '',
    PRIVACY,
  ),
  inCode(
    'privacy: periods are set by who looks after the installation',
    'services/domain/privacy/retention.ts',
    "demandEverywhere(inside, 'RetentionPeriod');",
    '',
    PRIVACY,
  ),
  inCode(
    'privacy: what goes next is told to administrators',
    'services/domain/privacy/retention.ts',
    'if (!isSystemAdmin(actor) && administered(actor).length === 0) {',
    'if (act.now.getTime() === 0) {',
    PRIVACY,
  ),
  inPrivacy('erasure: policy own', 'ALTER POLICY own ON erasure USING (true);'),
  inPrivacy('erasure: policy own, for new ones', 'ALTER POLICY own ON erasure WITH CHECK (true);'),
  inPrivacy('erasure: no right to rewrite', 'GRANT UPDATE ON erasure TO app_staff;'),
  inPrivacy('erasure: appended only', 'DROP TRIGGER erasure_is_appended_only ON erasure;'),
  inPrivacy(
    'retention_period: policy',
    'ALTER POLICY set_by_system ON retention_period USING (true) WITH CHECK (true);',
  ),
  {
    ...inPrivacy('counting: whose', 'everything CONSTANT boolean := true;', EVERYTHING_COUNTED),
    file: 'prisma/migrations/20261129200300_audit_as_told/migration.sql',
  },
  ofLeaving(
    'users: whose are exported',
    'IF of_user IS DISTINCT FROM app_own_user() AND NOT app_looks_after(of_user) THEN',
  ),
  ofLeaving(
    'users: whose are taken away',
    "IF current_setting('role') IN ('app_staff', 'app_public') AND (of_user IS NOT DISTINCT FROM app_own_user() OR NOT app_looks_after(of_user)) THEN",
  ),
  ofLeaving('users: none with a role', 'IF app_has_role(of_user, app_now()) THEN'),
  inCode(
    'privacy: users: exported are those one looks after',
    'services/domain/user/leave.ts',
    'await userToChange(inside, userId, { orSelf: true });',
    '',
    'tests/access/leave.test.ts',
  ),
  inCode(
    'privacy: users: taken away are those one looks after',
    'services/domain/user/leave.ts',
    'const user = await userToChange(inside, userId);',
    'const user = await db.user.findUniqueOrThrow({ where: { id: userId } });',
    'tests/access/leave.test.ts',
  ),
  inPrivacy('counting: no right of the public', 'GRANT EXECUTE ON FUNCTION app_count_expired TO app_public;'),
];
