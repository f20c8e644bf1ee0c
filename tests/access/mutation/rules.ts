import { seen } from '@naerhjul/domain/access.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { TABLES } from '../../change/one-of-each.ts';
import { OF_ACCESS } from './access-rules.ts';
import { OF_PRIVACY } from './privacy-rules.ts';
import { inCode, type Rule } from './rule.ts';

const ACCESS = 'services/domain/access.ts';
const OWN = 'services/domain/own.ts';
const ROWS = 'services/domain/rows.ts';
const WALLS = 'prisma/migrations/20261125090100_walls/migration.sql';
const IMPORT_MEMBERS = 'services/domain/import/import-members.ts';
const IMPORTS = 'tests/import/import-members.test.ts';

/** Each where-clause of `seen`, which then lets everything through. */
const CLAUSES: readonly Rule[] = Object.entries(seen(NOBODY))
  // What is public in full has no rule to take away.
  .filter(([, clause]) => Object.keys(clause).length > 0)
  .map(([key]) => ({
    name: `seen.${key}`,
    file: ACCESS,
    find: 'export function seen(actor: Actor) {',
    put: `export function seen(actor: Actor) { return { ...seenWhole(actor), ${key}: {} }; }\nfunction seenWhole(actor: Actor) {`,
    tests: 'tests/access/seen.test.ts',
  }));

const CODE: readonly Rule[] = [
  inCode(
    'mayChange: registers are the administrator’s',
    OWN,
    "if (REGISTERS.has(what) && right === 'ROW') return mayAdminister(actor, municipalityId);",
    '',
  ),
  inCode(
    'mayChange: the committees concerned',
    OWN,
    'return concerned.some((committeeId) => committees.includes(committeeId));',
    'return true;',
  ),
  inCode(
    'mayChange: what concerns nobody',
    OWN,
    'if (concerned.length === 0) return UNCLAIMED.has(what);',
    'if (concerned.length === 0) return true;',
  ),
  inCode('mayChange: nobody’s municipality', OWN, 'if (!mayEditSome(actor, municipalityId)) return false;', ''),
  inCode(
    'demandOwn: a program changes what it sees',
    OWN,
    "if (act.actor.kind !== 'MACHINE' || (await isSeen(act, what, row.id))) return;",
    'return;',
  ),
  inCode(
    'demandOwn: nobody is told of what they can’t see',
    OWN,
    "if (await isSeen(act, what, row.id)) throw new Refusal('NOT_ALLOWED', { what });",
    "throw new Refusal('NOT_ALLOWED', { what });",
  ),
  inCode(
    'toChange: demandOwn',
    ROWS,
    'await demandOwn(inside, what,',
    'if (id === undefined) await demandOwn(inside, what,',
  ),
  inCode(
    'ownMunicipality',
    ROWS,
    "if (!MAY[right](actor, found.id)) throw new Refusal('NOT_ALLOWED', { what: 'Municipality' });",
    '',
  ),
  inCode(
    'demandEverywhere',
    ACCESS,
    "if (!actor.grants.some(({ role }) => role === 'SYSTEM_ADMIN')) throw new Refusal('NOT_ALLOWED', { what });",
    '',
  ),
  inCode(
    'raiseCase: the leading committee',
    'services/domain/case/raise-case.ts',
    "await demandOwn(inside, 'Committee', found, 'WORK');",
    '',
  ),
  inCode(
    'imports: the committee',
    'services/domain/import/place.ts',
    "await demandOwn(inside, 'Committee', { id: found.id, municipalityId: place.municipalityId }, 'WORK');",
    '',
    IMPORTS,
  ),
  inCode('imports: the names', 'services/domain/import/person-named.ts', 'seenNames(actor),', '', IMPORTS),
  inCode(
    'imports: the contact’s reader is told of',
    IMPORT_MEMBERS,
    'noteContact(inside, contact)',
    'inside.now',
    IMPORTS,
  ),
  inCode(
    'formWorkingGroup: the committee',
    'services/domain/working-group/form-working-group.ts',
    "await demandOwn(inside, 'Committee', committee, 'WORK');",
    '',
  ),
  inCode(
    'planExchange: the host',
    'services/domain/exchange/plan-exchange.ts',
    "await demandOwn(inside, 'Cycle', { id: hostCycleId, municipalityId });",
    '',
  ),
  inCode(
    'verbs: sign in first',
    'schema/verb.ts',
    "if (act.actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});",
    '',
  ),
  inCode(
    'verbs: a program brings about what it sees',
    'schema/verb.ts',
    "if (act.actor.kind !== 'MACHINE') return carried(acting);",
    'return carried(acting);',
  ),
  inCode('scopes', 'services/domain/reach.ts', 'scopes.includes(needs)', 'true'),
  inCode(
    'the contact’s reader is told of',
    'schema/contact-read.ts',
    'noteContact(context.act, contact)',
    'context.act.now.getTime()',
    'tests/access/contact-read.test.ts',
  ),
  inCode(
    'an operation stands behind the wall',
    'services/api/src/walled.ts',
    'await standBehindTheWall(db, act.actor, { reading });',
    'undefined;',
    'tests/access/wall-in-use.test.ts',
  ),
  inCode(
    'an operation with errors is undone',
    'services/api/src/walled.ts',
    'if (!reading && answer.errors !== undefined && answer.errors.length > 0) throw new Undone(answer);',
    '',
    'tests/access/walls.test.ts',
  ),
];

const inDatabase = (name: string, put: string): Rule => ({
  name,
  file: WALLS,
  put,
  tests: 'tests/access/walls',
});

const DATABASE: readonly Rule[] = [
  ...Object.values(TABLES).flatMap((table) => [
    inDatabase(
      `${table}: policy own`,
      `DROP POLICY own ON ${table}; CREATE POLICY own ON ${table} TO app_staff USING (true) WITH CHECK (true);`,
    ),
    inDatabase(`${table}: committee of a change`, `DROP TRIGGER b_own ON ${table};`),
    inDatabase(`${table}: committee of a new row`, `DROP TRIGGER b_own_new ON ${table};`),
    inDatabase(`${table}: the owner too`, `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;`),
  ]),
  inDatabase(
    'every policy published',
    "DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_policies WHERE policyname = 'published' LOOP EXECUTE format('ALTER POLICY published ON %I USING (true)', t); END LOOP; END $$;",
  ),
  ...PARTLY().map((table) =>
    inDatabase(`${table}: policy published`, `ALTER POLICY published ON ${table} USING (true);`),
  ),
  inDatabase('change: policy published', 'ALTER POLICY published ON change USING (true);'),
  inDatabase('change: policy own', 'ALTER POLICY own ON change USING (true);'),
  inDatabase('mutation_key: policy own', 'ALTER POLICY own ON mutation_key USING (true) WITH CHECK (true);'),
  ...['person_contact', 'app_user', 'session', 'api_key', 'role_grant', 'audit_entry'].map((table) =>
    inDatabase(`${table}: no right of the public`, `GRANT SELECT ON ${table} TO app_public;`),
  ),
  inDatabase('change: no right to write', 'GRANT INSERT, UPDATE, DELETE ON change TO app_staff;'),
  inDatabase('audit_entry: no right to rewrite', 'GRANT UPDATE, DELETE ON audit_entry TO app_staff;'),
  inDatabase('app_public writes nothing', 'GRANT INSERT ON committee_case TO app_public;'),
  inDatabase('the roles have no more rights', 'ALTER ROLE app_staff CREATEROLE;'),
];

function PARTLY(): readonly string[] {
  return [
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
}

export const RULES: readonly Rule[] = [...CLAUSES, ...CODE, ...OF_ACCESS, ...OF_PRIVACY, ...DATABASE];
