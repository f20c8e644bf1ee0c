import type { Query } from '@naerhjul/prisma/client.ts';

/** How rows are found again, and what is chosen from a list: nobody writes it. */
const NOT_WRITTEN: ReadonlySet<string> = new Set([
  'slug',
  'number',
  'code',
  'rule',
  'sort_name',
  'time_zone',
  'case_number',
  'actor',
  'entity',
  'public_name',
]);

/**
 * Writes `markup` into every text of every row that there is; answers with the columns that have it now, as table.column.
 * What is frozen, or follows from something else, gets it as well. What has a form, such as an address, or may stand once
 * only, does not; nor do the columns named in `kept`.
 */
export async function poison(
  query: Query,
  exec: (sql: string) => Promise<unknown>,
  markup: string,
  kept: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const columns = await query<{ table: string; column: string }>(
    `SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND c.data_type = 'text' AND c.is_generated = 'NEVER' AND t.table_type = 'BASE TABLE'
       AND c.table_name NOT LIKE '\\_%' ORDER BY 1, 2`,
  );
  const done: string[] = [];
  await exec('SET session_replication_role = replica');
  for (const { table, column } of columns) {
    if (NOT_WRITTEN.has(column) || kept.has(`${table}.${column}`)) continue;
    const written = await query(`UPDATE "${table}" SET "${column}" = $1 RETURNING 1 AS one`, [markup]).catch(() => []);
    if (written.length > 0) done.push(`${table}.${column}`);
  }
  await exec('SET session_replication_role = DEFAULT');
  return done;
}
