import { createHash } from 'node:crypto';

/** A connection never forgets a name, so there is an end to them: the first so many texts are the hot ones. */
const MOST_NAMES = 500;
/** Lists of changing length make a new text each time and would use the names up. */
const MOST_PARAMETERS = 40;

export type NameOf = (sql: string, params: readonly unknown[]) => string;

/** Names for prepared statements: planned once for each connection instead of once for each call. */
export function nameStatements(): NameOf {
  const names = new Map<string, string>();
  return (sql, params) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // Without a name the driver prepares the statement for this call alone.
    if (names.size >= MOST_NAMES || params.length > MOST_PARAMETERS) return '';
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
    names.set(sql, name);
    return name;
  };
}
