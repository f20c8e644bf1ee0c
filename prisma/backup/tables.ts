import type { Query } from '../client.ts';
import { BackupError, type TableStart } from './format.ts';

/** A table with the columns that something is kept in, and their types. */
export interface Table extends TableStart {
  readonly types: readonly string[];
}

/** What each database has of its own: which migrations were applied in it and when, and the epoch of its change log. */
const OWN = ['_prisma_migrations', 'change_epoch'];

/** The tables of the domain, by name. What is computed from other columns is computed anew. */
export function tablesOf(query: Query): Promise<Table[]> {
  return query<Table>(
    `SELECT c.relname::text AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns,
       array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL($1::text[])
     GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
    [OWN],
  );
}

/**
 * Refuses whoever would not see every row. Row-level security leaves rows out without a word, so it is asked for beforehand:
 * only who goes round it, or has a policy that holds of every row, sees them all.
 */
export async function demandWholeView(query: Query): Promise<void> {
  const hidden = await query<{ name: string; who: string }>(
    `SELECT c.relname::text AS name, current_user::text AS who FROM pg_class c, pg_roles me
     WHERE me.rolname = current_user AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND (NOT has_table_privilege(c.oid, 'SELECT')
         OR c.relrowsecurity AND NOT me.rolsuper AND NOT me.rolbypassrls
           AND (c.relforcerowsecurity OR NOT pg_has_role(c.relowner, 'USAGE'))
           AND (NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd IN ('*', 'r')
                 AND pg_get_expr(p.polqual, p.polrelid) = 'true'
                 AND EXISTS (SELECT FROM unnest(p.polroles) AS r WHERE r = 0 OR pg_has_role(r, 'USAGE')))
             OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd IN ('*', 'r'))))
     ORDER BY c.relname`,
  );
  const [first] = hidden;
  if (first === undefined) return;
  const names = hidden.map(({ name }) => name).slice(0, 3);
  throw new BackupError(
    `Brukeren ${first.who} ser ikke alle rader i ${hidden.length} tabeller (${names.join(', ')}${hidden.length > 3 ? ' …' : ''}). Bruk den brukeren som eier tabellene, eller en med BYPASSRLS og pg_read_all_data.`,
  );
}

/** Refuses a database that holds tables: what is restored would be mixed with what is there. */
export async function demandEmpty(query: Query, description: string): Promise<void> {
  const [found] = await query<{ name: string }>(
    `SELECT c.relname::text AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') LIMIT 1`,
  );
  if (found === undefined) return;
  throw new BackupError(
    `Databasen er ikke tom (${description}). Lag en ny database, eller velg en mappe som ikke finnes.`,
  );
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
