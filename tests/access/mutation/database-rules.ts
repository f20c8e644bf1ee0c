import type { Database } from '@naerhjul/prisma/client.ts';
import { TABLES } from '../../change/one-of-each.ts';
import { FUNCTIONS } from './function-rules.ts';
import type { DatabaseRule } from './rule.ts';

const ENTITY_OF = new Map(Object.entries(TABLES).map(([entity, table]) => [table as string, entity]));
const CALLED: Readonly<Record<string, string>> = {
  audit_entry: 'the audit',
  change: 'the log',
  erasure: 'ledger',
  municipality: 'sets up',
  case_status: 'sets up',
  mutation_key: 'a retried call',
  retention_period: 'period',
  saved_view: 'a view is',
};
const about = (table: string) => [
  ...(ENTITY_OF.has(table) ? [` ${ENTITY_OF.get(table)} `] : []),
  CALLED[table] ?? table,
];

/** Every rule that the database keeps, as it stands in its catalogue: what is added later is tried too. */
export async function databaseRules(db: Database): Promise<readonly DatabaseRule[]> {
  return [
    ...(await policies(db)),
    ...(await forced(db)),
    ...(await triggers(db)),
    ...(await rights(db)),
    ...(await executions(db)),
    ...(await functions(db)),
    ...ROLES,
  ];
}

/**
 * Policies whose two conditions ask the same of what can't be changed: whose a user, a grant, a client, a key, a view or an address is. The row that is to be
 * is then the row that was, and the second condition is heard of only when the first is gone too.
 */
const SAME: ReadonlySet<string> = new Set([
  'api_client changed',
  'api_key ended',
  'app_user looked_after',
  'role_grant ended',
  'saved_view changed',
  'webhook changed',
  'webhook_delivery changed',
  'webhook_progress changed',
  'webhook_secret changed',
]);

interface Policy {
  readonly table: string;
  readonly policy: string;
  readonly clause: 'USING' | 'WITH CHECK';
  readonly condition: string;
}

async function policies(db: Database): Promise<readonly DatabaseRule[]> {
  const found = await db.query<Policy>(
    `SELECT p.tablename AS table, p.policyname AS policy, c.clause, c.condition FROM pg_policies p
     CROSS JOIN LATERAL (VALUES ('USING', p.qual), ('WITH CHECK', p.with_check)) AS c(clause, condition)
     WHERE p.schemaname = 'public' AND c.condition <> 'true'
       -- What nobody has the right to do at all is refused before any policy is asked; that each right is missing is tried too.
       AND EXISTS (SELECT FROM unnest(p.roles) AS r(role) CROSS JOIN LATERAL
         unnest(CASE p.cmd WHEN 'ALL' THEN ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'] ELSE ARRAY[p.cmd] END) AS a(act)
         WHERE CASE act WHEN 'DELETE' THEN has_table_privilege(r.role, p.tablename, 'DELETE')
           ELSE has_any_column_privilege(r.role, p.tablename, act) END)
     ORDER BY 1, 2, 3`,
  );
  return found.flatMap(({ table, policy, clause, condition }) => {
    // With the condition of the row that was, where both are the same.
    const of = found.filter(
      (one) =>
        one.table === table &&
        one.policy === policy &&
        (one.clause === clause || (clause === 'WITH CHECK' && SAME.has(`${table} ${policy}`))),
    );
    const all = (text: (one: Policy) => string) =>
      `ALTER POLICY ${policy} ON ${table} ${of.map((one) => `${one.clause} (${text(one)})`).join(' ')}`;
    const giveBack = all((one) => one.condition);
    const whole = {
      name: `${table}: policy ${policy}, ${clause}`,
      take: all(() => 'true'),
      giveBack,
      about: about(table),
    };
    const demands = policy === 'published' ? demandsOf(condition) : [];
    return [
      whole,
      ...demands.map((demand, nth) => ({
        ...whole,
        name: `${table}: policy ${policy}, demand ${nth + 1}: ${demand.replaceAll(/\s+/g, ' ')}`,
        take: `ALTER POLICY ${policy} ON ${table} USING (${demands.filter((_, other) => other !== nth).join(' AND ')})`,
      })),
    ];
  });
}

/** What a condition demands, where it is several things at once. */
function demandsOf(condition: string): readonly string[] {
  const demands = [''];
  let depth = 0;
  for (const word of condition.slice(1, -1).split(/(?<=[()])|(?=[()])|(?<= )/)) {
    depth += word === '(' ? 1 : 0;
    depth -= word === ')' ? 1 : 0;
    if (depth === 0 && word === 'AND ') demands.push('');
    else demands[demands.length - 1] += word;
  }
  return demands.length > 1 ? demands : [];
}

const wallOf = (table: string, name: string, off: string, on: string) => ({
  name: `${table}: ${name}`,
  take: `ALTER TABLE ${table} ${off} ROW LEVEL SECURITY`,
  giveBack: `ALTER TABLE ${table} ${on} ROW LEVEL SECURITY`,
  about: ['the owner too'],
});

async function forced(db: Database): Promise<readonly DatabaseRule[]> {
  const found = await db.query<{ table: string }>(
    `SELECT relname AS table FROM pg_class WHERE relkind = 'r' AND relforcerowsecurity
     AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return found.flatMap(({ table }) => [
    wallOf(table, 'a wall', 'DISABLE', 'ENABLE'),
    wallOf(table, 'the owner too', 'NO FORCE', 'FORCE'),
  ]);
}

async function triggers(db: Database): Promise<readonly DatabaseRule[]> {
  const found = await db.query<{ table: string; trigger: string }>(
    `SELECT c.relname AS table, t.tgname AS trigger FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND (t.tgname IN ('b_own', 'b_own_new', 'b_not_longer', 'a_tell_whom', 'b_key_within', 'c_client_somewhere')
       OR c.relname IN ('audit_entry', 'change', 'erasure') AND t.tgname ~ '(appended_only|kept|never_emptied)$') ORDER BY 1, 2`,
  );
  return found.map(({ table, trigger }) => ({
    name: `${table}: trigger ${trigger}`,
    take: `ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`,
    giveBack: `ALTER TABLE ${table} ENABLE TRIGGER ${trigger}`,
    about: [...about(table), 'are watched'],
  }));
}

interface Right {
  readonly kind: 'TABLE' | 'SEQUENCE' | 'SCHEMA';
  readonly on: string;
  readonly role: string;
  readonly missing: string;
  /** The columns of which it may: they are lost with the right to the table, and given back with it. */
  readonly columns: string | null;
}

/** What the two roles may not do with a table, all of it at once: each table's rights are one list. */
async function rights(db: Database): Promise<readonly DatabaseRule[]> {
  const found = await db.query<Right>(
    `SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind, c.relname AS "on", r.role, p.may AS missing,
       CASE WHEN c.relkind <> 'S' AND p.may <> 'DELETE' THEN (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND has_column_privilege(r.role, c.oid, a.attnum, p.may)) END AS columns
     FROM pg_class c CROSS JOIN unnest(ARRAY['app_public', 'app_staff']) AS r(role)
     CROSS JOIN LATERAL unnest(CASE c.relkind WHEN 'S' THEN ARRAY['USAGE', 'UPDATE'] ELSE ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'] END) AS p(may)
     WHERE c.relkind IN ('r', 'S', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
       AND NOT CASE c.relkind WHEN 'S' THEN has_sequence_privilege(r.role, c.oid, p.may) ELSE has_table_privilege(r.role, c.oid, p.may) END
     UNION ALL SELECT 'SCHEMA', 'public', role, 'CREATE', NULL FROM unnest(ARRAY['app_public', 'app_staff']) AS s(role)
     ORDER BY 1, 2, 3, 4`,
  );
  return found.map(({ kind, on, role, missing, columns }) => ({
    name: `${on}: no right of ${role} to ${missing}`,
    take: `GRANT ${missing} ON ${kind} ${on} TO ${role}`,
    giveBack: `REVOKE ${missing} ON ${kind} ${on} FROM ${role};${columns === null ? '' : ` GRANT ${missing} (${columns}) ON ${on} TO ${role}`}`,
    about: ['no more rights', 'read nothing'],
  }));
}

/**
 * Functions that act as the owner: whoever may not call them, and where they look for what they name. One that acts as its
 * caller opens nothing that its caller could not read by themselves; `app_wall` sets up a wall.
 */
async function executions(db: Database): Promise<readonly DatabaseRule[]> {
  const found = await db.query<{ signature: string; role: string | null }>(
    `SELECT p.oid::regprocedure::text AS signature, r.role FROM pg_proc p CROSS JOIN unnest(ARRAY['app_public', 'app_staff']) AS r(role)
     WHERE p.pronamespace = 'public'::regnamespace AND (p.prosecdef OR p.proname = 'app_wall') AND NOT has_function_privilege(r.role, p.oid, 'EXECUTE')
     UNION ALL SELECT p.oid::regprocedure::text, NULL FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
     ORDER BY 1, 2`,
  );
  return found.map(({ signature, role }) => ({
    name: role === null ? `${signature}: looks in its own schema` : `${signature}: no right of ${role}`,
    take:
      role === null
        ? `ALTER FUNCTION ${signature} RESET search_path`
        : `GRANT EXECUTE ON FUNCTION ${signature} TO ${role}`,
    giveBack:
      role === null
        ? `ALTER FUNCTION ${signature} SET search_path = public, pg_temp`
        : `REVOKE EXECUTE ON FUNCTION ${signature} FROM ${role}`,
    about: ['no more rights', 'as the owner'],
  }));
}

/** The conditions within the functions that the policies and triggers ask. */
async function functions(db: Database): Promise<readonly DatabaseRule[]> {
  const rules: DatabaseRule[] = [];
  for (const { name, of, find, put, about: named } of FUNCTIONS) {
    const [row] = await db.query<{ text: string }>('SELECT pg_get_functiondef($1::regprocedure) AS text', [of]);
    const text = row?.text ?? '';
    if (text.split(find).length !== 2) throw new Error(`${of} must have this once: ${find}`);
    rules.push({ name: `${of}: ${name}`, take: text.replace(find, () => put), giveBack: text, about: named });
  }
  return rules;
}

const ROLES: readonly DatabaseRule[] = ['app_public', 'app_staff'].flatMap((role) =>
  ['SUPERUSER', 'BYPASSRLS', 'CREATEROLE', 'CREATEDB', 'LOGIN', 'INHERIT'].map((right) => ({
    name: `${role}: NO${right}`,
    take: `ALTER ROLE ${role} ${right}`,
    giveBack: `ALTER ROLE ${role} NO${right}`,
    about: ['are no owner'],
  })),
);
